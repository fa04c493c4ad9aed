package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  private AtomicFile file(String name) {
    return new AtomicFile(folder.resolve(name), name);
  }

  @Test
  void writesANewFileAndOverAnOldOne() throws IOException {
    file("a.txt").write(out -> out.append("ä\n"));
    file("a.txt").write(out -> out.append("new\n"));
    assertThat(folder.resolve("a.txt")).hasContent("new\n");
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void whatFailsHalfWayLeavesTheOldFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");
    Body failing =
        out -> {
          out.append("half");
          throw new IOException("disk full");
        };
    assertThatThrownBy(() -> file("a.txt").write(failing))
        .isInstanceOf(CannotWrite.class)
        .hasMessage("cannot write a.txt: disk full");
    assertThat(folder.resolve("a.txt")).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void theFileThatALinkLeadsToIsWritten() throws IOException {
    Path target = Files.writeString(folder.resolve("real.txt"), "old");
    try {
      Files.createSymbolicLink(folder.resolve("link.txt"), target);
    } catch (UnsupportedOperationException noLinks) {
      abort("needs symbolic links");
    }
    file("link.txt").write(out -> out.append("new"));
    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "needs /dev/null");
    new AtomicFile(device, "/dev/null").write(out -> out.append("gone"));
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void whatCannotBeWrittenSaysWhy() {
    assertThatThrownBy(() -> new AtomicFile(folder, ".").write(out -> out.append("x")))
        .hasMessageContaining("it is a directory");
    assertThatThrownBy(() -> file("no/such/folder.txt").write(out -> out.append("x")))
        .hasMessageContaining("its folder does not exist");
  }

  @Test
  void nothingIsCreatedOverAFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");
    assertThatThrownBy(() -> file("a.txt").create(out -> out.append("new")))
        .isInstanceOf(CannotWrite.class);
    assertThat(folder.resolve("a.txt")).hasContent("old");
  }
}
