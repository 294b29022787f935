package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.EveryRoom;
import org.tuttihub.application.catalogue.Held;

/** A column that can hold something about somebody belongs to something that is declared. */
class PersonalColumnsTest {

  /** Where the database keeps what is declared. */
  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("people.sign_in", List.of("person.sign_in")),
          Map.entry("people.name", List.of("person.name")),
          Map.entry("people.email", List.of("person.email")),
          Map.entry("people.roles", List.of("person.roles")),
          Map.entry("people.disabled_on", List.of("person.disabled_on")),
          Map.entry(
              "people.keys",
              List.of(
                  "person_ssh_key.person_id",
                  "person_ssh_key.fingerprint",
                  "person_ssh_key.line",
                  "person_ssh_key.added")),
          Map.entry("me.line_by_line", List.of("person.plain")),
          Map.entry("me.palette", List.of("person.palette")),
          Map.entry("me.ascii", List.of("person.ascii")),
          Map.entry("me.here_before", List.of("visit.actor", "visit.last", "visit.before")),
          Map.entry(
              "me.unfinished",
              List.of("draft.actor", "draft.form", "draft.fields", "draft.typed", "draft.at")),
          Map.entry("tokens.person", List.of("token.person")),
          Map.entry("views.owner", List.of("saved_view.owner")),
          Map.entry("views.name", List.of("saved_view.name")),
          Map.entry("views.text", List.of("saved_view.words")),
          Map.entry("views.conditions", List.of("saved_view.conditions")),
          Map.entry("links.name", List.of("link.name")),
          Map.entry("check-ins-due.name", List.of("staff_member.name")),
          Map.entry("leavers.kept_because", List.of("staff_retention.kept_because")),
          Map.entry("leavers.name", List.of("staff_member.name")),
          Map.entry("links.address", List.of("link.address", "message_link.address")),
          Map.entry("links.fixed", List.of("link.fixed")),
          Map.entry("messages.to_name", List.of("message.to_name")),
          Map.entry("messages.to_address", List.of("message.to_address")),
          Map.entry("messages.body", List.of("message.body")),
          Map.entry("attachments.name", List.of("attachment.name")),
          Map.entry("attachments.get", List.of("attachment_piece.bytes")),
          Map.entry("schools.head", List.of("school.head")),
          Map.entry("schools.register", List.of("school.further")),
          Map.entry("objectives.owner", List.of("objective.owner")),
          Map.entry("objectives.actions.owner", List.of("objective_action.owner")),
          Map.entry("actions.owner", List.of("objective_action.owner")),
          Map.entry("objectives.ratings.by", List.of("objective_rating.by_whom")),
          Map.entry("plugin-approvals.by", List.of("plugin_approval.by_whom")),
          Map.entry("plans.objectives.owner", List.of("plan_version.content")),
          Map.entry("plans.programme.provider", List.of("plan_version.content")),
          Map.entry("activities.provider", List.of("activity.provider")),
          Map.entry("activities.organiser", List.of("activity.organiser")),
          Map.entry("bookings.plan", List.of("booking.plan")),
          Map.entry("loans.borrower", List.of("loan.borrower")),
          Map.entry("loans.email", List.of("loan.email")),
          Map.entry("loans.accepted_by", List.of("loan.accepted_by")),
          Map.entry("reservations.borrower", List.of("reservation.borrower")),
          Map.entry("reservations.email", List.of("reservation.email")),
          Map.entry(
              "organisations.name", List.of("organisation.name", "agreement.printed_organisation")),
          Map.entry(
              "organisations.address",
              List.of("organisation.address", "agreement.printed_address")),
          Map.entry("contacts.name", List.of("contact.name")),
          Map.entry("contacts.organisation", List.of("contact.organisation")),
          Map.entry("contacts.post", List.of("contact.post")),
          Map.entry("contacts.email", List.of("contact.email")),
          Map.entry("contacts.telephone", List.of("contact.telephone")),
          Map.entry("contacts.verified_on", List.of("contact.verified_on")),
          Map.entry("relationships.of", List.of("relationship.of_contact")),
          Map.entry("relationships.person", List.of("contact.name")),
          Map.entry("partners.contact_name", List.of("contact.name")),
          Map.entry("agreements.concern", List.of("agreement.concern")),
          Map.entry("partners.contact", List.of("partner.contact")),
          Map.entry("partners.present", List.of("partner.met_present")),
          Map.entry("agreements.hub_signatory", List.of("agreement.hub_signatory")),
          Map.entry("agreements.partner_signatory", List.of("agreement.partner_signatory")),
          Map.entry("agreements.decider", List.of("agreement.decider")),
          Map.entry("held-policies.accepted_by", List.of("held_policy.accepted_by")),
          Map.entry("complaints.complainant", List.of("complaint.from_whom")),
          Map.entry("complaints.about", List.of("complaint.about")),
          Map.entry("complaints.response", List.of("complaint.response")),
          Map.entry("provision.provider", List.of("provision.provider")),
          Map.entry("reviewers.name", List.of("commissioning_call_reviewer.person")),
          Map.entry("due-scores.name", List.of("commissioning_call_reviewer.person")),
          Map.entry("scores.name", List.of("score_sheet.reviewer", "bid_assessor.person")),
          Map.entry("conflicts.name", List.of("interest_conflict.person")),
          Map.entry("conflicts.interest", List.of("interest_conflict.interest")),
          Map.entry("bids.approver", List.of("bid.override_approver")),
          Map.entry("projects.shares.approver", List.of("project.override_approver")),
          Map.entry(
              "projects.signed", List.of("project.hub_signatory", "project.partner_signatory")),
          Map.entry("staff.name", List.of("staff_member.name")),
          Map.entry("staff.email", List.of("staff_member.email")),
          Map.entry("staff.engagement", List.of("staff_member.engagement")),
          Map.entry("staff.roles", List.of("staff_member.roles")),
          Map.entry("staff.instruments", List.of("staff_member.instruments")),
          Map.entry("staff.areas", List.of("staff_member.areas")),
          Map.entry("staff.hours", List.of("staff_member.hours")),
          Map.entry("staff.skills", List.of("staff_member.skills")),
          Map.entry("staff.manager", List.of("staff_member.manager")),
          Map.entry("staff.partner", List.of("staff_member.partner")),
          Map.entry("staff.from", List.of("staff_member.first_day")),
          Map.entry("staff.until", List.of("staff_member.last_day")),
          Map.entry("clearance.name", List.of("staff_member.name")),
          Map.entry("clearance.state", List.of()),
          Map.entry("clearance.reasons", List.of()),
          Map.entry("renewals.name", List.of("staff_member.name")),
          Map.entry("renewals.requirement", List.of()),
          Map.entry("check-details.name", List.of("staff_member.name")),
          Map.entry("clearance-records.name", List.of("clearance_record.staff")),
          Map.entry("clearance-records.requirement", List.of("clearance_record.requirement")),
          Map.entry("clearance-records.got_on", List.of("clearance_record.got_on")),
          Map.entry("clearance-records.ends_on", List.of("clearance_record.ends_on")),
          Map.entry("clearance-records.level", List.of("clearance_record.level")),
          Map.entry("clearance-records.why", List.of("clearance_record.why")),
          Map.entry("clearance-records.number", List.of("clearance_detail.number")),
          Map.entry("clearance-records.remarks", List.of("clearance_detail.remarks")),
          Map.entry("clearance-records.kept_because", List.of("clearance_detail.kept_because")),
          Map.entry("clearance-records.seen_by", List.of("clearance_record.seen_by")),
          Map.entry("clearance-records.sampled_by", List.of("clearance_record.sampled_by")),
          Map.entry("overrides.name", List.of("clearance_override.staff")),
          Map.entry("overrides.reason", List.of("clearance_override.reason")),
          Map.entry("overrides.asked_by", List.of("clearance_override.asked_by")),
          Map.entry("overrides.approved_by", List.of("clearance_override.approved_by")),
          Map.entry("sessions.name", List.of("teaching_session.staff")),
          Map.entry("cover.name", List.of("teaching_session.staff")),
          Map.entry(
              "releases.people",
              List.of(
                  "session_release_person.staff",
                  "session_release_person.judged_on",
                  "session_release_person.state",
                  "session_release_person.override",
                  "session_release_person.according")),
          Map.entry("releases.by", List.of("session_release.released_by")),
          Map.entry("cpd-bookings.staff", List.of("cpd_booking.staff")),
          Map.entry("cpd-bookings.state", List.of("cpd_booking.state")),
          Map.entry("cpd-bookings.contact", List.of("cpd_booking.contact")),
          Map.entry("cpd-bookings.name", List.of("cpd_booking.staff")),
          Map.entry("cpd-bookings.guest", List.of("cpd_guest.name", "contact.name")),
          Map.entry("cpd-bookings.school", List.of("cpd_booking.school")),
          Map.entry("self-audits.words", List.of("self_audit.words")),
          Map.entry("disposal-approvals.asked_by", List.of("disposal_approval.asked_by")),
          Map.entry("disposal-approvals.approved_by", List.of("disposal_approval.approved_by")),
          Map.entry("traineeships.staff", List.of("traineeship.staff")),
          Map.entry("traineeships.name", List.of("staff_member.name")),
          Map.entry("traineeships.mentor", List.of("traineeship.mentor")),
          Map.entry("traineeships.strand", List.of("traineeship.strand")),
          Map.entry("traineeships.done", List.of("traineeship_part.part")),
          Map.entry("traineeships.shadowed", List.of("traineeship_shadowing.hours")),
          Map.entry("vacancies.staff", List.of("vacancy.staff")),
          Map.entry("vacancies.years_teaching", List.of("vacancy.years_teaching")),
          Map.entry("vacancies.grade", List.of("vacancy.grade")),
          Map.entry("vacancies.hourly_pence", List.of("vacancy.hourly")),
          Map.entry("vacancies.yearly_pence", List.of("vacancy.yearly")),
          Map.entry("vacancies.points", List.of("vacancy.points")),
          Map.entry("check-ins.staff", List.of("check_in.staff")),
          Map.entry("check-ins.name", List.of("staff_member.name")),
          Map.entry("check-ins.manager", List.of("check_in.manager")),
          Map.entry("check-ins.manager_name", List.of("staff_member.name")),
          Map.entry("check-ins.open", List.of("check_in.open")),
          Map.entry("check-ins.agreed", List.of("check_in.agreed")),
          Map.entry("vacancies.name", List.of("staff_member.name")),
          Map.entry("cpd-hours.name", List.of("staff_member.name")),
          Map.entry("observations.staff", List.of("observation.staff")),
          Map.entry("observations.name", List.of("observation.staff")),
          Map.entry("observations.strengths", List.of("observation.strengths")),
          Map.entry("observations.reply", List.of("observation.reply")),
          Map.entry("observations.why", List.of("observation.why")),
          Map.entry("observations.observer", List.of("observation.observer")),
          Map.entry("observations.observer_name", List.of("observation.observer")),
          Map.entry("observation-targets.name", List.of("observation.staff")),
          Map.entry("observation-targets.what", List.of("observation_target.what")),
          Map.entry("observation-targets.state", List.of("observation_target.met")),
          Map.entry("observation-targets.note", List.of("observation_target.note")),
          Map.entry("observation-targets.observer", List.of("observation.observer")),
          Map.entry("observation-ratings.name", List.of("observation.staff")),
          Map.entry("observation-ratings.level", List.of("observation_rating.level")),
          Map.entry("observations-due.name", List.of("staff_member.name")),
          Map.entry("imports.by", List.of("import_job.by_whom", "import_request.by_whom")),
          Map.entry("imports.refused", List.of("import_verdict.cells")),
          Map.entry("history.actor", List.of("history.actor")),
          Map.entry("history.name", List.of("person.name")),
          Map.entry("refs.value", List.of("other_id.value")));

  /** Columns that could be about somebody and are not, each with its reason. */
  private static final Map<String, String> NOBODY =
      Map.ofEntries(
          Map.entry("workforce_target.up_by", "a number"),
          Map.entry("vacancy.wanted_by", "a day"),
          Map.entry("activity.who", "a group, never a person's name"),
          Map.entry("session_release_person.session_release_id", "a release"),
          Map.entry("school.telephone", "the school's own number"),
          Map.entry("needs_consultation.who", "a group, never a person's name"),
          Map.entry("framework.content", "a framework pack"),
          Map.entry("import_job.kept_by", "the deed that kept it"),
          Map.entry("kept_table.parent", "the table that it belongs to"),
          Map.entry(
              "booking_set_entry.facts",
              "facts of what is booked; those about families are refused"),
          Map.entry("partner.met_who", "what was said of two organisations"),
          Map.entry("agreement.decided_by", "an office, never a person's name"),
          Map.entry("agreement.review_by", "a day"),
          Map.entry("observation_target.by_day", "a day"),
          Map.entry("history.facts", "counts and the names of fields"));

  /** Columns whose name sounds like somebody, tables about people, and columns of any content. */
  private static final String ABOUT_SOMEBODY =
      """
      select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'public' and table_name not like '%\\_past'
        and column_name not in ('id', 'ref', 'version', 'position', 'since', 'deed')
        and (table_name ~ '(^|_)(person|people|contact|learner|child|teacher|borrower)(_|$)'
          or data_type in ('json', 'jsonb')
          or column_name ~ ('(^|_)(person|owner|by|by_whom|who|whom|actor|email|head|contact'
            || '|sign_in|phone|telephone|mobile|born|birth|address|first_name|last_name|surname'
            || '|forename|borrower|teacher|tutor|parent|guardian|carer|author|signatory)(_|$)'))
      order by 1\
      """;

  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    database.open().close();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void everything_that_is_declared_has_its_columns_here() {
    Set<String> declared = EveryRoom.HELD.stream().map(Held::what).collect(Collectors.toSet());

    assertEquals(new TreeSet<>(declared), new TreeSet<>(COLUMNS.keySet()));
  }

  @Test
  void every_column_that_is_named_here_is_there() {
    Set<String> named = new TreeSet<>(NOBODY.keySet());
    COLUMNS.values().forEach(named::addAll);

    named.removeAll(
        database.sql(
            "select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public'"));

    assertEquals(Set.of(), named);
  }

  @Test
  void every_column_that_can_be_about_somebody_is_declared() {
    assertEquals(Set.of(), undeclared());
  }

  @Test
  void a_new_table_about_people_and_a_new_column_with_somebody_in_it_are_noticed() {
    database.sql("create table learner (id uuid, nickname text)");
    database.sql("alter table gap add column reported_by_whom text");

    Set<String> found = undeclared();
    database.sql("drop table learner");
    database.sql("alter table gap drop column reported_by_whom");

    assertEquals(Set.of("learner.nickname", "gap.reported_by_whom"), found);
  }

  private static Set<String> undeclared() {
    List<String> about = database.sql(ABOUT_SOMEBODY);
    assertTrue(about.size() > 15, about.toString());
    Set<String> left = new HashSet<>(about);
    left.removeAll(NOBODY.keySet());
    COLUMNS.values().forEach(left::removeAll);
    return left;
  }
}
