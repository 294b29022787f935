package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Keyed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.domain.workforce.policy.Edition;
import org.tuttihub.domain.workforce.policy.Requirement;

/** Records what people have shown: one, many after a training, or they themselves. */
public final class RecordClearance {

  /** What somebody has shown. */
  public record Add(
      Key staff,
      String requirement,
      LocalDate gotOn,
      Optional<LocalDate> endsOn,
      Optional<DbsLevel> level,
      Optional<String> edition,
      Optional<How> how,
      Optional<String> number,
      Optional<String> remarks) {}

  /** The same of several people, after a training they all came to. */
  public record Many(
      List<Key> staff,
      String requirement,
      LocalDate gotOn,
      Optional<LocalDate> endsOn,
      Optional<String> edition,
      Optional<How> how) {}

  /** What another system says that somebody has shown; details of checks it keeps to itself. */
  public record Shown(
      Key staff,
      String requirement,
      LocalDate gotOn,
      Optional<LocalDate> endsOn,
      Optional<DbsLevel> level,
      Optional<String> edition) {

    private Credential credential() {
      return new Credential(requirement, gotOn, endsOn, level, edition);
    }
  }

  /** Their own word: that they have read and understood an edition. */
  public record Confirm(Key id, String requirement, String edition, boolean understood) {}

  private final WithPeople people;
  private final Ids ids;

  public RecordClearance(
      UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {

    this.people = new WithPeople(work, rules);
    this.ids = ids;
  }

  /** Refuses what is not asked of them, and whatever makes no record. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    Credential shown =
        new Credential(
            asked.requirement(), asked.gotOn(), asked.endsOn(), asked.level(), asked.edition());
    CheckDetail detail = new CheckDetail(asked.number().orElse(""), asked.remarks().orElse(""), "");
    return people.decide(
        acting,
        List.of(asked.staff()),
        (records, found, judging) ->
            made(acting, records, found.getFirst(), judging, shown, asked.how().orElse(How.SEEN))
                .then(record -> fit(record, detail))
                .map(
                    record -> {
                      Receipt receipt = added(acting, records, record);
                      if (!detail.saysNothing()) {
                        records.clearanceRecords().keepDetail(record.identity().id(), detail);
                      }
                      return receipt;
                    }));
  }

  /** All are recorded or none; refuses the same for each. */
  public Outcome<Receipt> many(Acting acting, Many asked) {
    Credential shown =
        new Credential(
            asked.requirement(), asked.gotOn(), asked.endsOn(), Optional.empty(), asked.edition());
    How how = asked.how().orElse(How.SEEN);
    return people.decide(
        acting,
        asked.staff(),
        (records, found, judging) ->
            Outcome.each(
                    found,
                    one ->
                        made(acting, records, one, judging, shown, how)
                            .map(
                                record -> {
                                  records.clearanceRecords().add(record);
                                  return record;
                                }))
                .map(all -> receipt(acting, records, all)));
  }

  /**
   * What another system holds, by its own id for it: recorded the first time, corrected when it
   * says otherwise. Refuses what adding refuses, somebody else's record, and what was withdrawn
   * here.
   */
  public Outcome<Receipt> put(Acting acting, Keyed<Shown> asked) {
    return people.decide(
        acting,
        List.of(asked.whole().staff()),
        (records, found, judging) ->
            records.clearanceRecords().find(asked.id()).isPresent()
                ? corrected(acting, records, found.getFirst(), judging, asked)
                : first(acting, records, found.getFirst(), judging, asked));
  }

  private Outcome<Receipt> first(
      Acting acting, WorkforceRecords records, OnRoll one, Judging judging, Keyed<Shown> asked) {
    boolean seen = acting.expectedVersion().orElse(0L) > 0;
    if (seen || !(asked.id() instanceof Key.ByOther(String system, String value))) {
      return Outcome.refused(
          Refusal.unknown(
              ClearanceRecords.NOUN.plural(),
              ClearanceRecords.NOUN.singular(),
              asked.id().toString()));
    }
    return made(acting, records, one, judging, asked.whole().credential(), How.SYSTEM)
        .map(
            record -> {
              Receipt receipt = added(acting, records, record);
              records.otherIds().tie(receipt.subject(), system, value);
              return receipt;
            });
  }

  private static Outcome<Receipt> corrected(
      Acting acting, WorkforceRecords records, OnRoll one, Judging judging, Keyed<Shown> asked) {
    return judging
        .requirement(one, acting.today(), asked.whole().requirement())
        .then(
            requirement ->
                records
                    .clearanceRecords()
                    .step(
                        acting,
                        asked.id(),
                        record ->
                            theirs(record, one)
                                .then(r -> r.correct(asked.whole().credential()))
                                .then(
                                    r ->
                                        r.checked(
                                            requirement.kind(),
                                            one.member().engagement(),
                                            acting.today())),
                        record -> record.identity() + " is corrected."));
  }

  private static Outcome<ClearanceRecord> theirs(ClearanceRecord record, OnRoll one) {
    return record.staff().equals(one.member().identity().id())
        ? Outcome.done(record)
        : Outcome.refused(
            Refusal.rule(
                "workforce.record-of-another",
                record.identity() + " is of somebody else.",
                "Withdraw it, and put what they have shown under an id of its own."));
  }

  /** Refuses an edition that is not asked for, and whoever has not understood it. */
  public Outcome<Receipt> confirm(Acting acting, Confirm asked) {
    if (!asked.understood()) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.not-understood",
              "It was not said that it is understood.",
              "Ask your line manager about what is not clear, then confirm it."));
    }
    Credential shown =
        new Credential(
            asked.requirement(),
            acting.today(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(asked.edition()));
    return people.decide(
        acting,
        List.of(asked.id()),
        (records, found, judging) ->
            made(acting, records, found.getFirst(), judging, shown, How.OWN_WORD)
                .map(record -> added(acting, records, record)));
  }

  private static Receipt added(Acting acting, WorkforceRecords records, ClearanceRecord record) {
    return records
        .clearanceRecords()
        .added(acting.expectingNothing(), record, record.identity() + " is recorded.");
  }

  private static Receipt receipt(
      Acting acting, WorkforceRecords records, List<ClearanceRecord> all) {
    String first = all.getFirst().identity().ref();
    return records
        .clearanceRecords()
        .receipt(
            acting,
            all.getFirst(),
            1,
            all.size() == 1
                ? first + " is recorded."
                : first + " to " + all.getLast().identity().ref() + " are recorded.")
        .fact("records", all.size());
  }

  private Outcome<ClearanceRecord> made(
      Acting acting,
      WorkforceRecords records,
      OnRoll one,
      Judging judging,
      Credential shown,
      How how) {
    return judging
        .requirement(one, acting.today(), shown.requirement())
        .then(asked -> record(acting, records, one, asked, shown, how));
  }

  private Outcome<ClearanceRecord> record(
      Acting acting,
      WorkforceRecords records,
      OnRoll one,
      Requirement asked,
      Credential shown,
      How how) {
    ClearanceRecord record =
        new ClearanceRecord(
            new Identity(ids.next(), records.clearanceRecords().nextRef()),
            one.member().identity().id(),
            shown,
            how,
            acting.actor().id(),
            acting.today(),
            Optional.empty(),
            Optional.empty());
    return record
        .checked(asked.kind(), one.member().engagement(), acting.today())
        .then(checked -> ofToday(checked, asked));
  }

  /** On one's own word only what is asked for now is read: no edition that is still to come. */
  private static Outcome<ClearanceRecord> ofToday(ClearanceRecord record, Requirement asked) {
    Optional<String> now = asked.edition().map(Edition::code);
    return record.how() != How.OWN_WORD || record.credential().edition().equals(now)
        ? Outcome.done(record)
        : Outcome.refused(
            Refusal.rule(
                "workforce.edition-not-asked",
                "That edition is not the one that is to be read.",
                "Read and confirm " + now.orElse("what is asked for") + "."));
  }

  private static Outcome<ClearanceRecord> fit(ClearanceRecord record, CheckDetail detail) {
    return detail.saysNothing() || record.credential().level().isPresent()
        ? Outcome.done(record)
        : Outcome.refused(
            Refusal.rule(
                "workforce.record-detail",
                "Only a DBS check has a number and remarks.",
                "Leave them out: a certificate itself is never kept."));
  }
}
