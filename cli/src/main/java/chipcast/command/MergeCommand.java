package chipcast.command;

import chipcast.report.Format;
import chipcast.source.Printable;
import chipcast.uncertainty.Simulation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the parts of a simulation together. */
@Command(
    description = {
      "Puts the parts of a simulation together that simulate --shard wrote, and prints to the byte"
          + " what the whole would have printed. The parts may be given in any order.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  for i in 1 2 3 4; do chipcast simulate --draws 100000 --shard $i/4 --out out/$i.txt; done",
      "  chipcast merge out/1.txt out/2.txt out/3.txt out/4.txt",
    })
final class MergeCommand implements Callable<Integer> {
  /** A part of a thousand figures has a tenth of this. */
  private static final long LARGEST = 256L << 20;

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The parts, all of them.")
  private List<String> files = new ArrayList<>();

  @Mixin private Output output = new Output();

  MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    List<ShardFile> parts = new ArrayList<>();
    for (String file : files) {
      parts.add(read(file));
    }
    ShardFile first = parts.get(0);
    List<Simulation> simulations = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).manifest().equals(first.manifest())) {
        throw UsageError.of(
            Printable.of(files.get(i)) + " was made otherwise than " + Printable.of(files.get(0)),
            "parts must share scenario, files, overrides, seed and number of draws");
      }
      simulations.add(parts.get(i).simulation());
    }
    try {
      Simulation whole = Simulation.merged(simulations);
      SimulationScreen.deliver(session, output, format, first.title(), first.manifest(), whole);
      return ExitCode.DONE;
    } catch (IllegalArgumentException wrong) {
      throw UsageError.of("the parts do not make a whole: " + wrong.getMessage());
    }
  }

  private ShardFile read(String file) {
    Path path = session.terminal().resolve(Scenarios.path("FILE", file).toString());
    try {
      if (Files.size(path) > LARGEST) {
        throw UsageError.of(Printable.of(file) + ": too large for a part of a simulation");
      }
      return ShardFile.of(Files.readAllLines(path));
    } catch (NoSuchFileException missing) {
      throw UsageError.of("no such file: " + Printable.of(file));
    } catch (CharacterCodingException | IllegalArgumentException wrong) {
      String reason = wrong instanceof CharacterCodingException ? "no text" : wrong.getMessage();
      throw UsageError.of(
          Printable.of(file)
              + " is no part of a simulation: "
              + Printable.of(String.valueOf(reason)),
          "simulate --shard 1/4 --out FILE writes one");
    } catch (IOException unreadable) {
      throw UsageError.of(Printable.of(file) + ": " + Terminal.reason(unreadable));
    }
  }
}
