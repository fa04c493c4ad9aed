package chipcast.command;

import chipcast.measure.Named;
import chipcast.scenario.Home;
import chipcast.scenario.Resolver;
import chipcast.source.InvalidInput;
import chipcast.source.Printable;
import chipcast.source.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a file to start from. */
@Command(
    description = {
      "Writes a commented file that is valid as it stands, to be changed line by line. It never"
          + " overwrites a file.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast init scenario my-world && chipcast run my-world.yaml",
      "  chipcast init chip my-chip && chipcast run --with my-chip.yaml",
    })
final class InitCommand implements Callable<Integer> {
  private static final String PLACEHOLDER = "my-id";

  private final Session session;

  @Parameters(index = "0", paramLabel = "KIND", description = "scenario, chip, buyer or workload.")
  private String kind;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Its id: lower-case letters, digits and dashes.")
  private String id;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write. [ID.yaml]")
  private @Nullable String out;

  InitCommand(Session session) {
    this.session = session;
  }

  private enum Template implements Named {
    SCENARIO("scenario", "chipcast run "),
    CHIP("chip", "chipcast run --with "),
    BUYER("buyer", "chipcast run --with "),
    WORKLOAD("workload", "chipcast run --with ");

    private final String word;
    private final String next;

    Template(String word, String next) {
      this.word = word;
      this.next = next;
    }

    @Override
    public String word() {
      return word;
    }

    String text() {
      return template(word);
    }
  }

  /** The file that is written for a kind of thing, its id being {@code my-id}. */
  static String template(String word) {
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + word + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("no template for " + word);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the template for " + word, unreadable);
    }
  }

  /** What has an id already is changed by a scenario, and not written anew beside itself. */
  private void refuseKnown(Template template) {
    Home home;
    try {
      home = new Scenarios(session).home();
    } catch (InvalidInput noHome) {
      return; // A file can be written anywhere; whoever reads it finds the home or says so.
    }
    boolean known =
        template == Template.SCENARIO
            ? home.scenarioIds().contains(id)
            : Resolver.assumptions(home, new Problems()).node(kind + "s." + id).isPresent();
    if (known) {
      throw UsageError.of(
          "there is a " + kind + " " + id + " already",
          "choose another id; chipcast list " + kind + "s shows those in use");
    }
  }

  @Override
  public Integer call() {
    Template template = Words.choice("kind", kind, Template.values());
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw UsageError.of("no id: " + id, "lower-case letters, digits and dashes: my-" + kind);
    }
    refuseKnown(template);
    String file = out == null ? id + ".yaml" : out;
    Path path = session.terminal().resolve(Scenarios.path("--out", file).toString());
    String text = template.text().replace(PLACEHOLDER, id);
    new AtomicFile(path, file).create(out -> out.append(text));
    session.note(
        "wrote "
            + Printable.of(file)
            + "; next: chipcast check "
            + file
            + ", "
            + template.next
            + file);
    return ExitCode.DONE;
  }
}
