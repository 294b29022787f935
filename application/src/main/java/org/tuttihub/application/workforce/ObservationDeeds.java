package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.OBSERVE;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.partners.Standards;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.domain.workforce.Observation.State;

/** What is done with observations, by those who observe. */
record ObservationDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
  private static final Note[] PLAN = {
    Note.of("staff", "Staff", "Whose work it is, such as STF-3; or a partner's").naming(Staff.NOUN),
    Note.of("partner", "Partner", "Whose work it is, such as PRT-3; or one person's")
        .naming(Partners.NOUN),
    Note.of("on", "On", "The day; today unless given"),
    Note.of("setting", "Setting", "In what kind of work"),
    Note.of("school", "School", "At which school, by its URN").naming(Schools.NOUN),
    Note.of("place", "Place", "Where else, or more exactly"),
    Note.of("observer", "Observer", "Who observes, such as STF-3; never their own work")
        .naming(Staff.NOUN),
    Note.of("standard", "By", "The framework, such as STD-1").naming(Standards.NOUN)
  };
  private static final Note[] FOUND = {
    Note.of("ratings", "Ratings", "How each principle was met; what is left out was not seen"),
    Note.of("principle", "Principle", "Its code"),
    Note.of("level", "Level", "A word of the framework's scale; blank where it was not seen"),
    Note.text("strengths", "Strengths", "What goes well", 4000),
    Note.of("targets", "Targets", "What is to be done, each for one principle that was rated"),
    Note.text("what", "What", "What is to be done", 1000).required(),
    Note.of("by", "By", "The day by which it is to be done")
  };

  Stream<Operation> all() {
    return Stream.of(plans(), findings(), follows(), rules()).flatMap(part -> part);
  }

  private Stream<Operation> plans() {
    PlanObservation plan = new PlanObservation(work, ids);
    return Stream.of(
        Deed.of(
            Observations.NOUN,
            "add",
            "Plan an observation of the work of a member of staff or of a partner",
            OBSERVE,
            PlanObservation.Add.class,
            plan::add,
            PLAN),
        Deed.of(
                Observations.NOUN,
                "change",
                "Plan an observation otherwise",
                OBSERVE,
                PlanObservation.Alter.class,
                plan::change,
                PLAN)
            .offeredWhen(ObservationCard.class, when(State.PLANNED)),
        Deed.of(
                Observations.NOUN,
                "withdraw",
                "Withdraw an observation, so that it counts nowhere",
                OBSERVE,
                PlanObservation.Withdraw.class,
                plan::withdraw,
                Note.text("why", "Why", "Why it should not be there", 1000).required())
            .offeredWhen(ObservationCard.class, when(State.PLANNED, State.RECORDED, State.SHARED)));
  }

  private Stream<Operation> findings() {
    RecordObservation record = new RecordObservation(work);
    return Stream.of(
        Deed.of(
                Observations.NOUN,
                "record",
                "Record what was found in an observation, or record it anew before it is shared",
                OBSERVE,
                RecordObservation.Found.class,
                record::record,
                FOUND)
            .offeredWhen(ObservationCard.class, when(State.PLANNED, State.RECORDED)),
        Deed.of(
                Observations.NOUN,
                "share",
                "Say that whoever was observed has what was found",
                OBSERVE,
                RecordObservation.Share.class,
                record::share,
                Note.of("on", "On", "The day; today unless given").afresh())
            .offeredWhen(ObservationCard.class, when(State.RECORDED)));
  }

  private Stream<Operation> follows() {
    RecordObservation record = new RecordObservation(work);
    return Stream.of(
        Deed.of(
                Observations.NOUN,
                "acknowledge",
                "Write down that whoever was observed acknowledges it, and what they reply",
                OBSERVE,
                RecordObservation.Acknowledge.class,
                record::acknowledge,
                Note.of("on", "On", "The day; today unless given").afresh(),
                Note.text("reply", "Reply", "What they say to it", 4000))
            .offeredWhen(
                ObservationCard.class,
                c ->
                    c.state() == State.SHARED
                        ? Offered.unless(c.acknowledgedOn().isPresent(), "only once")
                        : Offered.when(c.state(), State.SHARED)),
        Deed.of(
                Observations.NOUN,
                "follow-up",
                "Say what became of a target; the last one closes what is acknowledged",
                OBSERVE,
                RecordObservation.Follow.class,
                record::followUp,
                Note.of("target", "Target", "Its number, from 1 on"),
                Note.of("met", "Met", "How far it was met"),
                Note.of("on", "On", "The day; today unless given").afresh(),
                Note.text("note", "Note", "What was seen of it", 1000))
            .offeredWhen(
                ObservationCard.class,
                c ->
                    c.state() == State.SHARED
                        ? Offered.unless(c.targets().isEmpty(), "it has no targets")
                        : Offered.when(c.state(), State.SHARED)));
  }

  private Stream<Operation> rules() {
    WriteObservationRule write = new WriteObservationRule(work, ids);
    Note[] notes = {
      Note.of("from", "From", "From when on it holds; today unless given"),
      Note.of("months", "Months", "Within how many everybody is observed again; 12 unless given"),
      Note.of("fewest", "Fewest", "Of how many people themes are shown at least; 5 unless given")
    };
    return Stream.of(
        Deed.of(
            ObservationRules.NOUN,
            "add",
            "Say how often everybody is observed, and of how few themes are not shown",
            OBSERVE,
            WriteObservationRule.Add.class,
            write::add,
            notes),
        Deed.of(
            ObservationRules.NOUN,
            "change",
            "Change how often everybody is observed, or of how few themes are not shown",
            OBSERVE,
            WriteObservationRule.Alter.class,
            write::change,
            notes));
  }

  private static Function<ObservationCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
