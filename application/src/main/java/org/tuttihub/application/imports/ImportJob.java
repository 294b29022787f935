package org.tuttihub.application.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Identity;

/**
 * An import on record: what came, what was found in it row by row, and what became of it.
 *
 * @param what the collection it goes to
 * @param by who sent it, as history names them
 * @param state where it stands
 * @param trouble why nothing was kept; empty otherwise
 * @param header the file's header row, for the file of refused rows
 * @param unread the columns that were passed over, as the file calls them
 * @param deed the deed that kept the rows, by which it can be undone; absent until then
 */
public record ImportJob(
    Identity identity,
    String what,
    String fileName,
    boolean dryRun,
    String by,
    Instant started,
    State state,
    Counts counts,
    String trouble,
    List<String> header,
    List<String> unread,
    Optional<UUID> deed) {

  /** Where an import stands. */
  public enum State {
    /** Being read; nothing is kept yet. */
    RUNNING,
    /** Compared, and kept nothing, as was asked. */
    COMPARED,
    /** The accepted rows are in. */
    KEPT,
    /** Nothing was kept: see the trouble. */
    FAILED,
    /** It was in, and was taken back. */
    UNDONE
  }

  /** How many rows were found to be what. */
  public record Counts(
      long read, long fresh, long changed, long same, long refused, long passedOver) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Verdict.Finding finding) {
      return switch (finding) {
        case NEW -> new Counts(read + 1, fresh + 1, changed, same, refused, passedOver);
        case CHANGED -> new Counts(read + 1, fresh, changed + 1, same, refused, passedOver);
        case SAME -> new Counts(read + 1, fresh, changed, same + 1, refused, passedOver);
        case REFUSED -> new Counts(read + 1, fresh, changed, same, refused + 1, passedOver);
        case PASSED_OVER -> new Counts(read + 1, fresh, changed, same, refused, passedOver + 1);
      };
    }
  }

  public ImportJob {
    fileName = CleanText.defused(fileName);
    header = header.stream().map(CleanText::defused).toList();
    unread = unread.stream().map(CleanText::defused).toList();
  }

  public ImportJob counted(Counts found, List<String> fileHeader, List<String> columnsUnread) {
    return with(state, found, trouble, fileHeader, columnsUnread, deed);
  }

  public ImportJob ended(State end, Optional<UUID> by) {
    return with(end, counts, trouble, header, unread, by);
  }

  /** Nothing of it was kept, and why. */
  public ImportJob failed(String why) {
    return with(State.FAILED, counts, why, header, unread, Optional.empty());
  }

  private ImportJob with(
      State now,
      Counts found,
      String why,
      List<String> fileHeader,
      List<String> columnsUnread,
      Optional<UUID> keptBy) {
    return new ImportJob(
        identity,
        what,
        fileName,
        dryRun,
        by,
        started,
        now,
        found,
        why,
        fileHeader,
        columnsUnread,
        keptBy);
  }
}
