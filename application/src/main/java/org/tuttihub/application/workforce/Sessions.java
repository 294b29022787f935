package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.TeachingSession;

/** The sessions that are taught. Files call one by what the lesson system calls it. */
public interface Sessions extends KeptMany<TeachingSession> {
  Noun NOUN = new Noun("workforce", "sessions", "session", "SES");

  /**
   * Who holds planned sessions of a term from a day on, each once.
   *
   * @param first the day of their first one
   * @param sessions how many
   * @param some the references of some of them, in the order of their days
   */
  record Holder(UUID staff, LocalDate first, int sessions, List<String> some) {
    /** How many references are told. */
    public static final int SOME = 5;
  }

  /** That the lesson system calls another session so. */
  static Refusal taken(Identity other) {
    return Refusal.rule(
        "workforce.session-known",
        other + " is called so already by the lesson system.",
        "Change that one, or call this one otherwise.");
  }

  /** What sessions are called that are not kept yet. */
  Identity TO_COME = new Identity(new UUID(0, 0), "");

  /** Keeps sessions as planned, under identities of their own. */
  default List<TeachingSession> plan(Ids ids, List<TeachingSession.Facts> all) {
    List<TeachingSession> planned = new ArrayList<>();
    for (String ref : nextRefs(all.size())) {
      Identity identity = new Identity(ids.next(), ref);
      planned.add(new TeachingSession.Planned(all.get(planned.size()).as(identity)));
    }
    addAll(planned);
    return planned;
  }

  /** Those who hold planned sessions of a term from a day on. */
  List<Holder> holders(AcademicYear year, Term.Season term, LocalDate from);

  /** How many sessions of a term are planned from a day on, held by somebody or nobody. */
  int planned(AcademicYear year, Term.Season term, LocalDate from);

  /** Releases all planned sessions of a term from a day on. */
  void release(UUID release, AcademicYear year, Term.Season term, LocalDate from);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(TeachingSession session) {
    return session.identity();
  }
}
