package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.partners.PartnershipRules;
import org.tuttihub.application.partners.PolicyRules;
import org.tuttihub.application.partners.RunAgreement;
import org.tuttihub.application.partners.SignAgreement;
import org.tuttihub.application.plugins.NoPolicies;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Two people act on the same agreement at the same time, both having seen the same version: one
 * wins, the other is told that it was changed. Judged on what is kept and on history.
 */
class SigningAtOnceTest {
  /** How many there are; {@code -Dpairs=10000} for a long look. */
  private static final int PAIRS = Integer.getInteger("pairs", 300);

  private static TestDatabase database;
  private static PgHub hub;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
    Filled.fill(hub);
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void of_two_who_act_on_an_agreement_at_once_one_wins_and_no_signature_is_lost() throws Exception {
    PartnershipRules rules = PolicyRules.of(hub.work(), new NoPolicies());
    SignAgreement sign = new SignAgreement(hub.work(), rules);
    RunAgreement run = new RunAgreement(hub.work(), UUID::randomUUID, rules);
    int stale = 0;

    for (int pair = 0; pair < PAIRS; pair++) {
      Key id = new Key.ById(drafted(pair));
      Callable<Outcome<Receipt>> one =
          () ->
              sign.forHub(
                  acting("hub"),
                  new SignAgreement.Request(
                      id, "H", Optional.empty(), Optional.empty(), Optional.empty()));
      Callable<Outcome<Receipt>> other =
          pair % 3 == 0
              ? () -> run.discard(acting("end"), new RunAgreement.Why(id, "No"))
              : pair % 3 == 1
                  ? () ->
                      sign.forPartner(
                          acting("partner"),
                          new SignAgreement.Request(
                              id, "P", Optional.empty(), Optional.empty(), Optional.empty()))
                  : one;
      List<Outcome<Receipt>> outcomes = atOnce(one, other);

      long done = outcomes.stream().filter(o -> o instanceof Outcome.Done).count();
      Agreement kept = kept(id);
      assertEquals(1, done, outcomes.toString());
      stale += told(outcomes);
      assertTrue(kept.state() != AgreementStanding.DRAFTED, kept.toString());
      assertEquals(kept.state() == AgreementStanding.PART_SIGNED ? 1 : 0, kept.signed().size());
    }

    assertEquals(PAIRS, stale);
    assertEquals(
        List.of(String.valueOf(PAIRS)),
        database.sql("select count(*) from history where ref like 'AGR-1%' and length(ref) = 11"));
    assertEquals(
        List.of("0"),
        database.sql(
            """
            select count(*) from agreement a
              left join (select subject, count(*) as times from history where version = 2
                         group by subject) h on h.subject = a.id
            where length(a.ref) = 11 and (a.version <> 2 or h.times is distinct from 1)\
            """));
  }

  private static int told(List<Outcome<Receipt>> outcomes) {
    for (Outcome<Receipt> outcome : outcomes) {
      if (outcome instanceof Outcome.Refused<Receipt>(Refusal refusal)) {
        assertEquals(Refusal.Kind.STALE, refusal.kind(), refusal.sentence());
        assertTrue(refusal.fact().contains("was changed since you read it"), refusal.fact());
        return 1;
      }
    }
    return 0;
  }

  private static Acting acting(String who) {
    Acting acting = Examples.acting().doing("tests " + who);
    return acting.expecting(1);
  }

  private static Agreement kept(Key id) {
    return hub.work().look(r -> r.agreements().find(id)).orElseThrow().value();
  }

  private static UUID drafted(int number) {
    Identity identity = new Identity(UUID.randomUUID(), "AGR-" + (1_000_000 + number));
    Acting acting = Examples.acting();
    hub.work()
        .decide(
            acting,
            r -> {
              r.agreements()
                  .add(
                      new Agreement.Drafted(
                          new AgreementFacts(
                              identity,
                              r.partners()
                                  .find(Key.of("PRT-1"))
                                  .orElseThrow()
                                  .value()
                                  .identity()
                                  .id(),
                              LocalDate.of(2200, 1, 1),
                              LocalDate.of(2200, 12, 31),
                              new AgreementFacts.Wording("", "", "", "", "", "", List.of()),
                              Optional.empty())));
              return Outcome.done(Examples.receipt(acting));
            });
    return identity.id();
  }

  private static List<Outcome<Receipt>> atOnce(
      Callable<Outcome<Receipt>> one, Callable<Outcome<Receipt>> other)
      throws InterruptedException, ExecutionException {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome<Receipt>>> running = new ArrayList<>();
      for (Callable<Outcome<Receipt>> each : List.of(one, other)) {
        running.add(
            threads.submit(
                () -> {
                  together.await();
                  return each.call();
                }));
      }
      List<Outcome<Receipt>> outcomes = new ArrayList<>();
      for (Future<Outcome<Receipt>> each : running) {
        outcomes.add(each.get());
      }
      return outcomes;
    }
  }
}
