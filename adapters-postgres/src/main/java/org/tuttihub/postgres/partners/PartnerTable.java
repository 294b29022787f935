package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.partners.Meeting;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Partner.Joining;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;

/** Which columns hold a partner. */
final class PartnerTable {
  static final Table<Partner> TABLE =
      Table.<Partner>named("partner", Partner::identity)
          .with("organisation", ID, p -> p.facts().organisation())
          .with("types", TEXTS, p -> p.facts().types())
          .with("contact", ID, p -> p.facts().contact())
          .with("role", TEXT, p -> p.facts().role())
          .with("plans", TEXT, p -> p.facts().plans())
          .with("enquired_on", DAY, p -> p.facts().enquiredOn())
          .with("state", TEXT, Partner::state)
          .with("state_since", DAY, PartnerTable::since)
          .with("meets_where", TEXT, p -> p instanceof Partner.MeetingBooked b ? b.where() : "")
          .with("met_on", DAY, p -> meeting(p).map(Meeting::on))
          .with("met_present", TEXT, met(Meeting::present))
          .with("met_who", TEXT, met(m -> m.topics().whoWeAre()))
          .with("met_needs", TEXT, met(m -> m.topics().needs()))
          .with("met_type", TEXT, met(m -> m.topics().type()))
          .with("met_benefit", TEXT, met(m -> m.topics().benefit()))
          .with("sent_on", DAY, PartnerTable::sentOn)
          .with("accepted_on", DAY, p -> joining(p).map(Joining::metOn))
          .with("why", TEXT, PartnerTable::why)
          .made();

  private PartnerTable() {}

  static Partner made(Cells row) {
    PartnerFacts facts =
        new PartnerFacts(
            row.identity(),
            row.id("organisation"),
            row.choices(PartnerType.class, "types"),
            row.maybeId("contact"),
            row.text("role"),
            row.text("plans"),
            row.day("enquired_on"));
    LocalDate since = row.day("state_since");
    return switch (row.choice(Partner.State.class, "state")) {
      case ENQUIRY -> new Partner.Enquiry(facts);
      case MEETING_BOOKED -> new Partner.MeetingBooked(facts, since, row.text("meets_where"));
      case INTRODUCED -> new Partner.Introduced(facts, held(row));
      case NOT_TAKEN_FURTHER ->
          new Partner.NotTakenFurther(
              facts, row.maybeDay("met_on").map(_ -> held(row)), row.text("why"), since);
      case STANDARDS_SENT -> new Partner.StandardsSent(facts, held(row), row.day("sent_on"));
      case STANDARDS_MET -> new Partner.StandardsMet(facts, joined(row));
      case DECLINED ->
          new Partner.Declined(facts, held(row), row.day("sent_on"), row.text("why"), since);
      case ASSOCIATED -> new Partner.Associated(facts, joined(row), since);
      case PARTNERED -> new Partner.Partnered(facts, joined(row), since);
      case ENDED -> new Partner.Ended(facts, joined(row), row.text("why"), since);
    };
  }

  /** Since when it is in its state; for a booked meeting, the day of it. */
  static LocalDate since(Partner partner) {
    return switch (partner) {
      case Partner.Enquiry p -> p.facts().enquiredOn();
      case Partner.MeetingBooked p -> p.on();
      case Partner.Introduced p -> p.meeting().on();
      case Partner.NotTakenFurther p -> p.on();
      case Partner.StandardsSent p -> p.on();
      case Partner.StandardsMet p -> p.joining().metOn();
      case Partner.Declined p -> p.on();
      case Partner.Associated p -> p.since();
      case Partner.Partnered p -> p.since();
      case Partner.Ended p -> p.on();
    };
  }

  /** The introductory meeting, where it was held. */
  static Optional<Meeting> meeting(Partner partner) {
    return switch (partner) {
      case Partner.Enquiry _, Partner.MeetingBooked _ -> Optional.empty();
      case Partner.Introduced p -> Optional.of(p.meeting());
      case Partner.NotTakenFurther p -> p.meeting();
      case Partner.StandardsSent p -> Optional.of(p.meeting());
      case Partner.Declined p -> Optional.of(p.meeting());
      case Partner.StandardsMet _, Partner.Associated _, Partner.Partnered _, Partner.Ended _ ->
          joining(partner).map(Joining::meeting);
    };
  }

  /** When the standards were sent, where they were. */
  static Optional<LocalDate> sentOn(Partner partner) {
    return switch (partner) {
      case Partner.Enquiry _,
          Partner.MeetingBooked _,
          Partner.Introduced _,
          Partner.NotTakenFurther _ ->
          Optional.empty();
      case Partner.StandardsSent p -> Optional.of(p.on());
      case Partner.Declined p -> Optional.of(p.sentOn());
      case Partner.StandardsMet _, Partner.Associated _, Partner.Partnered _, Partner.Ended _ ->
          joining(partner).map(Joining::sentOn);
    };
  }

  /** How it came to be a partner, also where that is over. */
  static Optional<Joining> joining(Partner partner) {
    return partner instanceof Partner.Ended ended ? Optional.of(ended.joining()) : partner.joined();
  }

  /** Why it is over; empty otherwise. */
  static String why(Partner partner) {
    return switch (partner) {
      case Partner.NotTakenFurther p -> p.why();
      case Partner.Declined p -> p.why();
      case Partner.Ended p -> p.why();
      case Partner.Enquiry _,
          Partner.MeetingBooked _,
          Partner.Introduced _,
          Partner.StandardsSent _,
          Partner.StandardsMet _,
          Partner.Associated _,
          Partner.Partnered _ ->
          "";
    };
  }

  private static Joining joined(Cells row) {
    return new Joining(held(row), row.day("sent_on"), row.day("accepted_on"));
  }

  private static Meeting held(Cells row) {
    return new Meeting(
        row.day("met_on"),
        row.text("met_present"),
        new Meeting.Topics(
            row.text("met_who"),
            row.text("met_needs"),
            row.text("met_type"),
            row.text("met_benefit")));
  }

  private static Function<Partner, Object> met(Function<Meeting, String> part) {
    return partner -> meeting(partner).map(part).orElse("");
  }
}
