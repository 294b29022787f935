package org.tuttihub.domain.files;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

/**
 * A file that is attached to a record. What a virus scanner has found infected is not taken at all.
 * When the scanner cannot say, the file is held: it is kept, and nobody gets it until it is scanned
 * again, and then it is ready or found infected, which ends it: its content goes.
 */
public sealed interface Attachment {

  Particulars particulars();

  /**
   * It can be read.
   *
   * @param scanned when a scanner found it clean; absent where the hub has no scanner
   */
  record Ready(Particulars particulars, Optional<Instant> scanned) implements Attachment {}

  /** It is kept and not shown, because the scanner did not say what it is. */
  record Held(Particulars particulars) implements Attachment {}

  /** It was found infected after it had been held; its content is gone. */
  record Infected(Particulars particulars, Instant on) implements Attachment {}

  /**
   * What every attachment has.
   *
   * @param size in bytes
   * @param sha256 of the content, in hex
   * @param added when
   */
  record Particulars(
      Identity identity,
      About about,
      FileName name,
      FileType type,
      long size,
      String sha256,
      Instant added) {
    public Particulars {
      if (size < 1) {
        throw new BadValue("The file is empty.");
      }
    }
  }

  /** What a scanner says. */
  enum Verdict {
    CLEAN,
    INFECTED,
    /** It could not be asked, or did not know. */
    UNKNOWN,
    /** The hub has no scanner. */
    NOT_ASKED
  }

  /** The state's name as people read it. */
  enum State {
    READY,
    HELD,
    INFECTED
  }

  default State state() {
    return switch (this) {
      case Ready _ -> State.READY;
      case Held _ -> State.HELD;
      case Infected _ -> State.INFECTED;
    };
  }

  default Identity identity() {
    return particulars().identity();
  }

  /** Takes a file in; refuses what is infected ({@code files.infected}). */
  static Outcome<Attachment> take(Particulars particulars, Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> Outcome.done(new Ready(particulars, Optional.of(particulars.added())));
      case NOT_ASKED -> Outcome.done(new Ready(particulars, Optional.empty()));
      case UNKNOWN -> Outcome.done(new Held(particulars));
      case INFECTED ->
          no(
              "files.infected",
              "The virus scanner found something in this file; it was not kept.",
              "Have the computer that it comes from looked at, and send a clean one.");
    };
  }

  /**
   * What a scanner says of a file that is held. Refuses files that are not held ({@code
   * files.not-held}); without a scanner, or when it does not know, nothing changes.
   */
  default Outcome<Attachment> scanned(Verdict verdict, Instant at) {
    if (!(this instanceof Held(var p))) {
      return no(
          "files.not-held",
          identity().ref() + " is " + state().name().toLowerCase(Locale.ROOT) + ", not held.",
          "Only what is held is scanned again.");
    }
    return Outcome.done(
        switch (verdict) {
          case CLEAN -> new Ready(p, Optional.of(at));
          case INFECTED -> new Infected(p, at);
          case UNKNOWN, NOT_ASKED -> this;
        });
  }

  /** Done when its content may be read; refuses what is held or infected. */
  default Outcome<Attachment> readable() {
    return switch (this) {
      case Ready _ -> Outcome.done(this);
      case Held _ ->
          no(
              "files.held",
              identity().ref() + " is held: the virus scanner has not said that it is clean.",
              "Have it scanned: attachments scan " + identity().ref() + ".");
      case Infected _ ->
          no(
              "files.infected",
              identity().ref() + " was found infected, and its content is gone.",
              "Ask for a clean file, and drop this one.");
    };
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
