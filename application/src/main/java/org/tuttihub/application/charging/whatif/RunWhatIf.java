package org.tuttihub.application.charging.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.charging.BookingSets;
import org.tuttihub.application.charging.ChargingRecords;
import org.tuttihub.application.charging.Tariff;
import org.tuttihub.application.charging.Trial;
import org.tuttihub.application.plugins.KnownPolicies;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.charging.whatif.Booked;
import org.tuttihub.domain.charging.whatif.Comparison;
import org.tuttihub.domain.charging.whatif.Deck;
import org.tuttihub.domain.charging.whatif.Reply;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.SettingsOfDay;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;

/**
 * Plays other rules over bookings that were made, and compares them with those that hold. Nothing
 * is kept.
 */
public final class RunWhatIf {

  /**
   * Which bookings, and which rules on either side.
   *
   * @param bookings a set of bookings; the programme's when absent
   * @param year of the programme's bookings; this year unless given
   * @param policy is tried for all its services; what is in force when absent
   * @param settings of what is tried, by name, in place of those that hold
   * @param on the day whose prices, settings and policies are tried; each booking's own when absent
   * @param against is compared with; what is in force when absent
   */
  public record Request(
      Optional<Key> bookings,
      Optional<AcademicYear> year,
      Optional<String> policy,
      Map<String, String> settings,
      Optional<LocalDate> on,
      Optional<String> against,
      Map<String, String> againstSettings,
      Optional<LocalDate> againstOn) {
    public Request {
      checked(bookings, year);
    }

    static void checked(Optional<Key> bookings, Optional<AcademicYear> year) {
      if (bookings.isPresent() && year.isPresent()) {
        throw new BadValue("Name a set of bookings or a year of the programme, not both.");
      }
    }
  }

  /** What is read at one moment. */
  private record Ground(String title, Deck deck, Tariff tariff) {}

  private final UnitOfWork<? extends ChargingRecords> work;
  private final PolicyHost host;

  public RunWhatIf(UnitOfWork<? extends ChargingRecords> work, PolicyHost host) {
    this.work = work;
    this.host = host;
  }

  /** Refuses when there are no bookings, and policies and settings that are not there. */
  public Outcome<WhatIfAnswer> answer(LocalDate today, Request asked, Progress progress) {
    return work.<Outcome<Ground>>look(records -> ground(records, today, asked))
        .then(
            ground ->
                trial(ground, "against_settings", asked.against(), asked.againstSettings())
                    .then(
                        against ->
                            trial(ground, "settings", asked.policy(), asked.settings())
                                .then(tried -> answering(ground, against, tried))
                                .map(
                                    tried ->
                                        answer(
                                            ground,
                                            new Replay.How(against, asked.againstOn(), today),
                                            new Replay.How(tried, asked.on(), today),
                                            progress))));
  }

  /** Refuses a policy that answers for none of the bookings: it would seem to change nothing. */
  private static Outcome<Trial> answering(Ground ground, Trial against, Trial tried) {
    for (Trial side : List.of(against, tried)) {
      if (side.policy().isPresent() && ground.deck().count(b -> side.answers(b.service())) == 0) {
        PolicyDescription policy = side.policy().get();
        return Outcome.refused(
            Refusal.rule(
                "what-ifs.answers-none",
                policy.ref()
                    + " answers for none of the bookings: they are for "
                    + String.join(", ", ground.deck().services())
                    + ".",
                "It answers for "
                    + String.join(", ", policy.services())
                    + "; name a policy that answers for these bookings, or other bookings."));
      }
    }
    return Outcome.done(tried);
  }

  private WhatIfAnswer answer(
      Ground ground, Replay.How against, Replay.How tried, Progress progress) {
    List<Booked> alike = ground.deck().alike();
    BothSides both = new BothSides(progress);
    // The sides know nothing of each other, and a year's bookings take a processor some time.
    List<List<Reply>> replies =
        Stream.of(against, tried)
            .parallel()
            .map(how -> Replay.of(host, ground.tariff(), how, alike, both.side()))
            .toList();
    return WhatIfAnswers.of(
        ground.title(),
        said(against),
        said(tried),
        tried.trial().policy().isEmpty()
            ? 0
            : ground.deck().count(b -> !tried.trial().answers(b.service())),
        Comparison.of(ground.deck(), replies.getFirst(), replies.getLast()),
        host);
  }

  private Outcome<Ground> ground(ChargingRecords records, LocalDate today, Request asked) {
    if (asked.bookings().isPresent()) {
      Key key = asked.bookings().get();
      Optional<BookingSet> set = records.bookingSets().find(key).map(Stored::value);
      return set.isEmpty()
          ? Outcome.refused(
              Refusal.unknown(
                  BookingSets.NOUN.plural(), BookingSets.NOUN.singular(), key.toString()))
          : ground(
              records,
              set.get().identity() + " " + set.get().title(),
              Deck.of(records.playedBookings().ofSet(set.get().identity().id())),
              today,
              asked);
    }
    AcademicYear year = asked.year().orElseGet(() -> AcademicYear.containing(today));
    return ground(
        records,
        "the programme's bookings of " + year,
        Deck.of(records.playedBookings().ofYear(year)),
        today,
        asked);
  }

  private Outcome<Ground> ground(
      ChargingRecords records, String title, Deck deck, LocalDate today, Request asked) {
    return deck.alike().isEmpty()
        ? Outcome.refused(
            Refusal.rule(
                "what-ifs.no-bookings",
                "There are no bookings to play: " + title + " has none.",
                "Import some with: booking-sets import, or name another year."))
        : Outcome.done(
            new Ground(title, deck, Tariff.read(records, host, days(deck, today, asked))));
  }

  /** From the first day that counts on either side to the last. */
  private static Period days(Deck deck, LocalDate today, Request asked) {
    TreeSet<LocalDate> days = new TreeSet<>();
    deck.alike().forEach(booked -> days.add(booked.on().orElse(today)));
    Stream.of(asked.on(), asked.againstOn()).flatMap(Optional::stream).forEach(days::add);
    return new Period(days.first(), Optional.of(days.last()));
  }

  private Outcome<Trial> trial(
      Ground ground, String field, Optional<String> policy, Map<String, String> settings) {
    return policy.isEmpty()
        ? settings(field, ground.tariff().adopted(), settings)
            .map(clean -> new Trial(Optional.empty(), clean))
        : new KnownPolicies(host)
            .policy(policy.get())
            .then(
                known ->
                    settings(field, List.of(known), settings)
                        .map(clean -> new Trial(Optional.of(known), clean)));
  }

  private static Outcome<Map<String, String>> settings(
      String field, List<PolicyDescription> policies, Map<String, String> given) {
    Map<String, String> clean = new LinkedHashMap<>();
    List<Refusal.Fault> faults = new ArrayList<>();
    given.forEach(
        (name, value) -> {
          List<SettingSpec> specs =
              policies.stream().map(p -> p.setting(name)).flatMap(Optional::stream).toList();
          try {
            for (SettingSpec spec : specs) {
              clean.put(name, SettingsOfDay.clean(spec, value));
            }
          } catch (BadValue bad) {
            faults.add(new Refusal.Fault(field + "." + name, bad.sentence()));
          }
          if (specs.isEmpty()) {
            faults.add(
                new Refusal.Fault(field, "There is no setting " + BadValue.shown(name) + "."));
          }
        });
    return faults.isEmpty()
        ? Outcome.done(clean)
        : Outcome.refused(
            Refusal.rule(
                "what-ifs.settings",
                "These settings cannot be tried.",
                "What a policy leaves to the hub is shown by: policies show.",
                faults));
  }

  private static String said(Replay.How how) {
    StringBuilder said =
        new StringBuilder(
            how.trial().policy().map(policy -> policy.ref().toString()).orElse("what is in force"));
    how.trial()
        .settings()
        .forEach(
            (name, value) ->
                said.append(", ").append(name).append(" ").append(value.replace("\n", " / ")));
    how.on().ifPresent(day -> said.append(", as on ").append(day));
    return said.toString();
  }
}
