package chipcast.projection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of everything that a lane of a projection recorded, to the last bit, and of its names. */
final class Bits {
  private final ProjectedOutcome outcome;
  private final MessageDigest digest;

  private Bits(ProjectedOutcome outcome) {
    this.outcome = outcome;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The hash of the first lane. */
  static String of(ProjectedOutcome outcome) {
    return of(outcome, 0);
  }

  static String of(ProjectedOutcome outcome, int lane) {
    Bits bits = new Bits(outcome);
    bits.names();
    for (int year = 0; year < outcome.structure().years().size(); year++) {
      bits.cells(outcome.year(year), lane);
      bits.rest(outcome.year(year), lane);
    }
    return HexFormat.of().formatHex(bits.digest.digest());
  }

  private void names() {
    outcome.plan().chips().forEach(chip -> text(chip.id()));
    outcome.plan().families().forEach(family -> text(family.id()));
    outcome.structure().segments().forEach(segment -> text(segment.toString()));
  }

  private void text(String name) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private void cells(YearRecord year, int lane) {
    for (Cell cell : outcome.plan().market().cells()) {
      int index = cell.index();
      number(year.newChips(index, lane));
      number(year.installedChips(index, lane));
      number(year.contractedChips(index, lane));
      number(year.share(index, lane));
      // A load is recorded where some lane has the chip; it means something where this one does.
      boolean inUse = year.installedChips(index, lane) > 0 || year.share(index, lane) > 0;
      number(inUse ? year.load(index, lane) : 0);
    }
  }

  private void rest(YearRecord year, int lane) {
    for (Segment segment : outcome.plan().market().segments()) {
      number(year.tasks(segment.index(), lane));
    }
    for (Pool pool : outcome.plan().market().pools()) {
      number(year.unmetTasks(pool.index(), lane));
    }
    for (int chip = 0; chip < outcome.plan().chips().size(); chip++) {
      number(year.retiredChips(chip, lane));
    }
    for (int family = 0; family < outcome.plan().families().size(); family++) {
      number(year.weight(family, lane));
    }
    number(year.unusedContracts(lane));
  }

  private void number(double value) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putDouble(value).flip());
  }
}
