package chipcast.command;

import chipcast.source.TextReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * A stream that can be read from its beginning more than once, as a scenario on standard input is
 * where claims ask about worlds that differ from it. What is read is kept up to what any input may
 * hold; more than that is refused by its reader anyhow.
 */
final class RereadableInput {
  private final InputStream in;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  RereadableInput(InputStream in) {
    this.in = in;
  }

  /** The stream from its beginning. */
  InputStream again() {
    return new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), new Keeping());
  }

  /** The rest of the stream, kept while it is read. */
  private final class Keeping extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int count = in.read(to, from, length);
      if (count > 0 && seen.size() <= TextReader.LARGEST) {
        seen.write(to, from, count);
      }
      return count;
    }
  }
}
