package org.tuttihub.plugin.host.running;

import java.util.Arrays;
import org.tuttihub.domain.policy.Unanswerable;

/**
 * A policy did not answer as a policy does. Its sentence goes on after a colon and never tells what
 * the policy was asked; the detail may, and is for those who try it out on invented facts.
 */
public final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String detail;
  private final boolean itsFault;

  private Failure(String sentence, String detail, boolean itsFault) {
    super(sentence, null, false, false);
    this.detail = detail;
    this.itsFault = itsFault;
  }

  public Failure(String sentence) {
    this(sentence, "", true);
  }

  public Failure(String sentence, String detail) {
    this(sentence, detail, true);
  }

  /** It could not be asked, through no fault of its own. */
  static Failure notItsFault(String sentence) {
    return new Failure(sentence, "", false);
  }

  /** What a policy threw, which may itself mean ill. */
  static Failure of(Throwable thrown) {
    try {
      return said(thrown);
    } catch (Throwable _) {
      return new Failure("it threw what cannot be told.");
    }
  }

  private static Failure said(Throwable thrown) {
    return switch (thrown) {
      case StackOverflowError _ -> new Failure("it called itself without end.");
      case OutOfMemoryError _ -> new Failure("it ran out of memory.");
      case NoClassDefFoundError e -> lacks(e.getMessage());
      case ClassNotFoundException e -> lacks(e.getMessage());
      case ExceptionInInitializerError e when e.getCause() != null ->
          new Failure("its class could not be initialised: " + of(e.getCause()).sentence());
      case Unanswerable e ->
          new Failure("it could not begin: " + e.refusal().sentence(), e.refusal().sentence());
      default ->
          new Failure(
              "it threw " + thrown.getClass().getSimpleName() + place(thrown) + ".",
              detailOf(thrown));
    };
  }

  public String sentence() {
    return getMessage();
  }

  /** What else is known; may tell what the policy was asked. */
  public String detail() {
    return detail;
  }

  public boolean isItsFault() {
    return itsFault;
  }

  private static Failure lacks(String name) {
    String dotted = String.valueOf(name).replace('/', '.');
    return new Failure(
        "it lacks the class "
            + dotted
            + (dotted.startsWith("org.tuttihub.") ? ", which a policy does not see." : "."));
  }

  private static String detailOf(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "" : message.length() > 300 ? message.substring(0, 300) : message;
  }

  private static String place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(f -> !f.getClassName().startsWith("java."))
        .filter(f -> !f.getClassName().startsWith("org.tuttihub.domain."))
        .findFirst()
        .map(f -> " at " + f.getFileName() + ":" + f.getLineNumber())
        .orElse("");
  }
}
