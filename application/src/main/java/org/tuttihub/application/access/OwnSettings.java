package org.tuttihub.application.access;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What everybody may say of their own terminal, and nobody of another's. */
public final class OwnSettings {
  public static final Noun NOUN = new Noun("access", "me", "own settings", "");

  /** What changes. */
  public record Request(
      Change<Boolean> lineByLine, Change<Palette> palette, Change<Boolean> ascii) {}

  private final UnitOfWork<? extends AccessRecords> work;

  public OwnSettings(UnitOfWork<? extends AccessRecords> work) {
    this.work = work;
  }

  /** Refuses whoever acts and is nobody that signs in. */
  public Outcome<Receipt> change(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            isPerson(acting.actor())
                ? records
                    .people()
                    .step(
                        acting,
                        Key.of(acting.actor().id()),
                        p -> Outcome.done(p.at(changed(p.terminal(), asked))),
                        p -> "Your settings are changed.")
                : Outcome.refused(
                    Refusal.rule(
                        "me.nobody",
                        "Only people who sign in have settings of their own.",
                        "Sign in over SSH with your key; at the machine itself, say console --plain"
                            + " or set NO_COLOR.")));
  }

  /** How somebody likes their terminal; as usual where they have not said. */
  public OwnTerminal of(Actor actor) {
    return isPerson(actor)
        ? work.look(
            records ->
                records
                    .people()
                    .find(Key.of(actor.id()))
                    .map(Stored::value)
                    .map(Person::terminal)
                    .orElse(OwnTerminal.USUAL))
        : OwnTerminal.USUAL;
  }

  private static boolean isPerson(Actor actor) {
    return !actor.id().contains(":");
  }

  private static OwnTerminal changed(OwnTerminal present, Request asked) {
    return new OwnTerminal(
        asked.lineByLine().over(present.plain(), false),
        asked.palette().over(present.palette(), Palette.USUAL),
        asked.ascii().over(present.ascii(), false));
  }
}
