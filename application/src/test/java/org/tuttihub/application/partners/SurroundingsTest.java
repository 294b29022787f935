package org.tuttihub.application.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Key;

class SurroundingsTest extends PartnerRoom {

  @Test
  void a_contact_is_verified_changed_and_never_told_to_history() {
    assertEquals(
        "partners.contact-email", no("contacts change", "id", "CON-1", "email", "x").code());
    assertEquals(
        "partners.verified", no("contacts verify", "id", "CON-1", "on", "2026-11-23").code());

    String said = ask("contacts verify", "id", "CON-1").said();

    assertEquals("CON-1 was verified on 2026-11-22.", said);
  }

  @Test
  void numbers_that_no_register_gives_are_all_told() {
    assertEquals(
        List.of("company_number", "charity_number", "website"),
        no(
                "organisations add",
                "kind",
                "charity",
                "name",
                "X",
                "company_number",
                "1",
                "charity_number",
                "2",
                "website",
                "x.example")
            .faults()
            .stream()
            .map(Fault::field)
            .toList());
  }

  @Test
  void a_relationship_is_of_one_and_ends() {
    assertEquals(
        "partners.relationship",
        no("relationships add", "kind", "trustee-of", "to", "ORG-1").code());
    assertEquals(
        "partners.relationship",
        no("relationships add", "organisation", "ORG-1", "kind", "funds", "to", "ORG-1").code());

    String ref =
        ask("relationships add", "contact", "CON-1", "kind", "trustee-of", "to", "ORG-1")
            .subject()
            .ref();
    ask("relationships end", "id", ref, "on", "2027-01-01");

    assertEquals("dates.reversed", no("relationships end", "id", ref, "on", "2001-01-01").code());
  }

  @Test
  void a_gap_is_recorded_from_the_audit_once() {
    done(Lives::ground);
    ask("provision add", "provider", "Nobody", "style", "Brass", "place", "Buntingford");
    Map<String, String> gap =
        Map.of("id", "PRV-1", "statement", "NEED-801", "text", "No brass in the north.");

    send("provision record-gap", gap);

    List<Gap> gaps =
        tutti.hub.look(r -> r.gaps().of(Samples.wholeClassRow().identity().id())).stream()
            .map(s -> s.value())
            .filter(g -> g.particulars().place().equals("Buntingford"))
            .toList();
    assertEquals(1, gaps.size());
    assertEquals(
        Optional.of(gaps.getFirst().identity().id()),
        tutti.hub.look(r -> r.provision().find(Key.of("PRV-1"))).orElseThrow().value().gap());
    assertEquals("partners.provision-gap", noneSent("provision record-gap", gap).code());
  }

  private void done(Consumer<AllRecords> work) {
    var acting = tutti.acts.anna();
    var _ =
        tutti.hub.decide(
            acting,
            records -> {
              work.accept(records);
              return Outcome.done(
                  records
                      .needs()
                      .receipt(acting, Samples.wholeClassRow(), 1, "The ground is there."));
            });
  }
}
