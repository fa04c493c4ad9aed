package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.uncertainty.DrawnBlock;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Input;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Shard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every draw as a row of CSV, in the order of their numbers whoever computed them. */
final class DrawsFile {
  private final List<Input> inputs;
  private final List<Question> questions;
  private final Map<Long, String> early = new TreeMap<>();
  private long next;

  DrawsFile(List<Input> inputs, List<Question> questions, Shard part, long draws) {
    this.inputs = inputs;
    this.questions = questions;
    this.next = part.firstDraw(draws);
  }

  /**
   * Writes the file while draws are made.
   *
   * @param drawing makes them, and tells the reader that it is given of each block
   */
  void write(Session session, String file, Consumer<Ensemble.Reader> drawing) {
    Scenarios.path("--draws-out", file);
    AtomicFile target = new AtomicFile(session.terminal().resolve(file), file);
    target.write(
        out -> {
          out.append(header());
          try {
            drawing.accept(block -> take(block, out));
          } catch (UncheckedIOException failed) {
            throw failed.getCause();
          }
        });
    session.note("wrote " + file);
  }

  private String header() {
    StringBuilder line = new StringBuilder("draw");
    for (Input input : inputs) {
      line.append(',').append(input.path());
    }
    for (Question question : questions) {
      String name = question.text() + " @ " + question.year();
      line.append(",\"").append(name.replace("\"", "\"\"")).append('"');
    }
    return line.append('\n').toString();
  }

  private void take(DrawnBlock block, Appendable out) {
    String rows = rows(block);
    try {
      put(block.first(), rows, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private synchronized void put(long first, String rows, Appendable out) throws IOException {
    early.put(first, rows);
    for (String due = early.remove(next); due != null; due = early.remove(next)) {
      out.append(due);
      next += Ensemble.LANES;
    }
  }

  private String rows(DrawnBlock block) {
    double[][] answers = new double[questions.size()][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = questions.get(i).answers(block);
    }
    StringBuilder rows = new StringBuilder();
    for (int lane = 0; lane < block.lanes(); lane++) {
      rows.append(block.first() + lane);
      for (int input = 0; input < inputs.size(); input++) {
        rows.append(',').append(Decimal.tenDigits(block.value(input, lane)));
      }
      for (double[] answer : answers) {
        rows.append(',').append(Double.isNaN(answer[lane]) ? "" : Decimal.tenDigits(answer[lane]));
      }
      rows.append('\n');
    }
    return rows.toString();
  }
}
