package org.tuttihub.application.charging.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.charging.FactsNeeded;
import org.tuttihub.application.charging.RulesOfDay;
import org.tuttihub.application.charging.Tariff;
import org.tuttihub.application.charging.Trial;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.whatif.Booked;
import org.tuttihub.domain.charging.whatif.Figures;
import org.tuttihub.domain.charging.whatif.Reply;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.GivenFacts;
import org.tuttihub.domain.policy.PolicyRef;

/** Plays one side over bookings: each kind is asked about once, many kinds at a time. */
final class Replay {
  private static final int BATCH = 2000;

  /**
   * How a side is played.
   *
   * @param trial what is tried instead of what holds
   * @param on the day whose rules count for every booking; each booking's own when absent
   * @param today for bookings without a day
   */
  record How(Trial trial, Optional<LocalDate> on, LocalDate today) {
    LocalDate day(Booked booked) {
      return on.or(booked::on).orElse(today);
    }
  }

  /** Facts that wait to be asked about, with the places of the kinds that they are of. */
  private record Batch(List<Integer> kinds, List<ChargingFacts> facts) {}

  private final PolicyHost host;
  private final Tariff tariff;
  private final How how;
  private final Progress progress;
  private final Map<LocalDate, RulesOfDay> days = new HashMap<>();
  private final Map<PolicyRef, Batch> batches = new HashMap<>();
  private final Reply[] replies;
  private long done;

  private Replay(PolicyHost host, Tariff tariff, How how, int kinds, Progress progress) {
    this.host = host;
    this.tariff = tariff;
    this.how = how;
    this.progress = progress;
    this.replies = new Reply[kinds];
  }

  /** What the side says to each kind, in their order. */
  static List<Reply> of(
      PolicyHost host, Tariff tariff, How how, List<Booked> alike, Progress progress) {
    Replay replay = new Replay(host, tariff, how, alike.size(), progress);
    for (int kind = 0; kind < alike.size(); kind++) {
      replay.take(kind, alike.get(kind));
    }
    replay.batches.forEach(replay::ask);
    return Arrays.asList(replay.replies);
  }

  private void take(int kind, Booked booked) {
    RulesOfDay rules = days.computeIfAbsent(how.day(booked), day -> tariff.on(day, how.trial()));
    switch (rules.rule(booked.service(), booked.customer(), booked.authority())) {
      case Outcome.Refused<RulesOfDay.Rule>(Refusal refusal) ->
          replies[kind] = new Reply.Refused("", refusal);
      case Outcome.Done<RulesOfDay.Rule>(RulesOfDay.Rule rule) -> wait(kind, booked, rules, rule);
    }
  }

  private void wait(int kind, Booked booked, RulesOfDay rules, RulesOfDay.Rule rule) {
    List<Refusal.Fault> faults = new ArrayList<>(0);
    ChargingFacts facts = facts(booked, rules, rule, faults);
    PolicyRef policy = rule.policy().ref();
    if (!faults.isEmpty()) {
      replies[kind] = new Reply.Refused(policy.toString(), FactsNeeded.faulty(faults));
      return;
    }
    Batch batch =
        batches.computeIfAbsent(policy, _ -> new Batch(new ArrayList<>(), new ArrayList<>()));
    batch.kinds().add(kind);
    batch.facts().add(facts);
    if (batch.kinds().size() == BATCH) {
      ask(policy, batch);
    }
  }

  private static ChargingFacts facts(
      Booked booked, RulesOfDay rules, RulesOfDay.Rule rule, List<Refusal.Fault> faults) {
    Map<String, String> given = booked.facts().values();
    Item item =
        new Item(
            1,
            booked.service(),
            booked.variant(),
            booked.quantity(),
            booked.terms(),
            GivenFacts.of(rule.ofItem(), given, "fact", faults));
    return new ChargingFacts(
        rule.policy().ref(),
        rules.day(),
        booked.customer(),
        booked.authority(),
        List.of(item),
        rules.prices(booked.customer(), booked.authority()),
        rule.settings(),
        GivenFacts.of(rule.ofQuote(), given, "fact", faults),
        rules.later(booked.customer(), booked.authority()));
  }

  private void ask(PolicyRef policy, Batch batch) {
    List<Decision<Quotation>> decisions =
        host.ask(Charging.QUESTION, policy, List.copyOf(batch.facts()));
    for (int i = 0; i < decisions.size(); i++) {
      replies[batch.kinds().get(i)] = reply(policy, decisions.get(i));
    }
    done += decisions.size();
    batch.kinds().clear();
    batch.facts().clear();
    progress.at(done, "playing");
  }

  private static Reply reply(PolicyRef policy, Decision<Quotation> decision) {
    return switch (decision) {
      case Decision.Decided<Quotation>(Quotation quotation, var _, var _) ->
          new Reply.Priced(policy, Figures.of(quotation));
      case Decision.Declined<Quotation>(Refusal refusal, var _, var _) ->
          new Reply.Refused(policy.toString(), refusal);
    };
  }
}
