package chipcast.command;

import chipcast.report.Document;
import chipcast.report.Explanation;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.explain.ExplanationTable;
import java.util.List;

/** Prints explanations: a tree for people and as JSON, else rows. */
final class ExplanationOutput {
  private ExplanationOutput() {}

  static void deliver(
      Explanation explanation, int digits, Manifest manifest, Output output, Session session) {
    if (output.format() == Format.TABLE) {
      String tree =
          output.toTerminal(session)
              ? explanation.wrapped(output.style(session), digits, session.terminal().columns())
              : explanation.text(output.style(session), digits);
      output.deliver(session, out -> out.append(tree + "\n" + manifest.footLine() + "\n"));
    } else if (output.format() == Format.JSON) {
      String tree = explanation.json();
      String made = manifest.madeBy(session.words()).json();
      String manifested = "{\n  \"manifest\": " + made + ",\n  \"explanation\": " + tree + "\n}\n";
      output.deliver(session, out -> out.append(manifested));
    } else {
      output.deliver(session, new Document(List.of(ExplanationTable.of(explanation)), manifest));
    }
  }
}
