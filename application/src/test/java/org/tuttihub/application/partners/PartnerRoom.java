package org.tuttihub.application.partners;

import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.tuttihub.application.Outward;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.values.Key;

/** A hub to which somebody comes who may become a partner. */
abstract class PartnerRoom {
  final InMemoryTutti tutti;

  PartnerRoom() {
    this(Outward.NOTHING);
  }

  PartnerRoom(Outward outward) {
    this.tutti = new InMemoryTutti(outward);
  }

  @BeforeEach
  void somebody_asks() {
    ask("organisations add", "kind", "cic", "name", "Lark Rise Steel Pans");
    ask("contacts add", "name", "I. Finch", "organisation", "ORG-1", "post", "Leader");
    ask(
        "partners add",
        "organisation",
        "ORG-1",
        "types",
        "delivery",
        "contact",
        "CON-1",
        "enquired_on",
        "2026-09-01");
  }

  /** PRT-1 meets the standards, with a safeguarding policy (POL-1) that is accepted. */
  final void standardsMet() {
    ask("partners book", "id", "PRT-1", "on", "2026-09-08", "where", "The office");
    ask(
        "partners introduce",
        "id",
        "PRT-1",
        "on",
        "2026-09-08",
        "present",
        "Both",
        "who_we_are",
        "A band",
        "needs",
        "Pans",
        "type",
        "Delivery",
        "benefit",
        "They play");
    ask("partners send-standards", "id", "PRT-1");
    ask("held-policies add", "partner", "PRT-1", "policy", "safeguarding", "last", "2027-09-02");
    ask("held-policies accept", "id", "POL-1");
    ask("partners meet-standards", "id", "PRT-1");
  }

  /** AGR-1 is signed by both. */
  final void signed() {
    drafted();
    ask("agreements sign-for-hub", "id", "AGR-1", "name", "M. Okafor");
    ask("agreements sign-for-partner", "id", "AGR-1", "name", "I. Finch");
  }

  /** The hub has a name, and AGR-1 is drafted. */
  final void drafted() {
    standardsMet();
    founded();
    ask("agreements add", "partner", "PRT-1", "first", "2026-09-01", "outcomes", "A band");
  }

  final void founded() {
    done(
        tutti.send(
            "hub found",
            Map.of(
                "name",
                "Shire Music Hub",
                "lead_organisation",
                "Shire Council",
                "lead_kind",
                "council",
                "area",
                List.of("919"),
                "vision",
                "",
                "purpose",
                "",
                "values",
                "")));
  }

  /** AGR-1 is live. */
  final void live() {
    signed();
    ask("agreements go-live", "id", "AGR-1");
  }

  final Receipt ask(String operation, String... given) {
    return done(tutti.ask(operation, fields(given)));
  }

  final Refusal no(String operation, String... given) {
    return refused(tutti.ask(operation, fields(given)));
  }

  final Refusal noneSent(String operation, Map<String, ?> given) {
    return refused(tutti.send(operation, given));
  }

  final Receipt send(String operation, Map<String, ?> given) {
    return done(tutti.send(operation, given));
  }

  static Map<String, ?> grounds(String id, String... codes) {
    return Map.of(
        "id",
        id,
        "grounds",
        List.of(codes).stream().map(c -> Map.of("code", c, "fact", "It happened.")).toList());
  }

  final Partner partner() {
    return tutti.hub.look(r -> r.partners().find(Key.of("PRT-1"))).map(Stored::value).orElseThrow();
  }

  final Agreement agreement(String ref) {
    return tutti.hub.look(r -> r.agreements().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  final Complaint complaint(String ref) {
    return tutti.hub.look(r -> r.complaints().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  static Map<String, String> fields(String... given) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < given.length; i += 2) {
      all.put(given[i], given[i + 1]);
    }
    return all;
  }
}
