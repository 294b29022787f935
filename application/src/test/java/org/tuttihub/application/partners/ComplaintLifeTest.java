package org.tuttihub.application.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.partners.Complaint.State;
import org.tuttihub.domain.values.Key;

class ComplaintLifeTest extends PartnerRoom {
  private static final String SECRET = "Rehearses with windows open";

  @Test
  void a_complaint_goes_to_the_chair_and_may_lead_to_an_end() {
    live();
    received();
    assertEquals(Optional.of(Acts.TODAY.plusDays(20)), complaint("CMP-1").dueBy());
    assertEquals(
        "partners.not-in-state",
        noneSent("complaints propose-termination", grounds("CMP-1", "other")).code());

    ask("complaints escalate", "id", "CMP-1", "why", "Nothing changed.");
    send("complaints propose-termination", grounds("CMP-1", "other"));
    ask("complaints close", "id", "CMP-1", "response", "It ends.");

    assertEquals(State.CLOSED, complaint("CMP-1").state());
    assertEquals(AgreementStanding.TERMINATION_PROPOSED, agreement("AGR-1").state());
  }

  @Test
  void what_is_about_safeguarding_is_passed_on_at_once_or_not_taken() {
    String officer = "The designated officer";
    assertEquals(
        "partners.safeguarding-route",
        no("complaints add", "partner", "PRT-1", "about", SECRET, "safeguarding", "yes").code());
    assertEquals(
        "partners.safeguarding-route",
        no(
                "complaints add",
                "partner",
                "PRT-1",
                "about",
                SECRET,
                "safeguarding",
                "no",
                "passed_to",
                officer)
            .code());

    ask(
        "complaints add",
        "partner",
        "PRT-1",
        "about",
        SECRET,
        "safeguarding",
        "yes",
        "passed_to",
        officer);
    ask("complaints add", "partner", "PRT-1", "about", SECRET, "passed_to", officer);

    assertEquals(State.SAFEGUARDING_ROUTE, complaint("CMP-1").state());
    assertEquals(State.SAFEGUARDING_ROUTE, complaint("CMP-2").state());
    assertEquals(Optional.empty(), complaint("CMP-1").dueBy());
  }

  @Test
  void nothing_of_a_complaint_is_told_to_history_or_to_who_may_not_see_it() {
    Receipt receipt = received();
    Receipt resolved = ask("complaints resolve", "id", "CMP-1", "how", SECRET);

    for (Receipt told : List.of(receipt, resolved)) {
      assertFalse((told.said() + told.facts()).contains("indow"), told.said());
      assertFalse((told.said() + told.facts()).contains("PRT"), told.said());
    }
    for (Role role : List.of(Role.OFFICER, Role.INTEGRATOR, Role.BOARD, Role.VIEWER)) {
      assertEquals(
          "access.not-permitted",
          refused(
                  tutti
                      .catalogue
                      .card("complaints")
                      .orElseThrow()
                      .show(tutti.acts.as(role).actor(), Key.of("CMP-1"), Optional.empty()))
              .code());
      assertEquals(
          "access.not-permitted",
          refused(
                  tutti
                      .catalogue
                      .list("complaints")
                      .orElseThrow()
                      .query(
                          tutti.acts.as(role).actor(),
                          List.of(),
                          List.of(),
                          "",
                          new Window.First(1),
                          Optional.empty()))
              .code());
      assertEquals(
          "access.not-permitted",
          refused(
                  tutti.ask(
                      tutti.acts.as(role),
                      "complaints close",
                      Map.of("id", "CMP-1", "response", "No")))
              .code());
    }
  }

  private Receipt received() {
    return ask("complaints add", "partner", "PRT-1", "about", SECRET, "complainant", "A neighbour");
  }
}
