package chipcast.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How figures come about, in a page that ships with the program. */
final class ReportMethod implements ReportPart {
  private static final String PAGE = "report/method.md";

  ReportMethod(Reported reported) {
    if (reported.scenarios().isEmpty()) {
      throw new IllegalArgumentException("scenarios: none");
    }
  }

  @Override
  public void write(ReportPage page) {
    try (InputStream in = ReportMethod.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + PAGE);
      }
      page.text().markdown(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read " + PAGE, unreadable);
    }
  }
}
