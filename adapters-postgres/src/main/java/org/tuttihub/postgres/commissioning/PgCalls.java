package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.commissioning.Calls;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Brief.Invitation;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The calls in PostgreSQL. */
public final class PgCalls extends PgKept<Call> implements Calls {
  private static final Table<Call> TABLE =
      Table.<Call>named("commissioning_call", Call::identity)
          .with("title", TEXT, of(Brief::title))
          .with("origin", TEXT, of(b -> b.origin().kind()))
          .with("gap", ID, of(b -> b.origin() instanceof Origin.FromGap o ? o.gap() : null))
          .with(
              "partner",
              ID,
              of(b -> b.origin() instanceof Origin.FromProposal o ? o.partner() : null))
          .with(
              "school",
              TEXT,
              of(b -> b.origin() instanceof Origin.FromSchool o ? o.school() : null))
          .with("origin_words", TEXT, of(b -> b.origin().words()))
          .with("wanted", TEXT, of(Brief::wanted))
          .with("outcome", TEXT, of(Brief::outcome))
          .with("place", TEXT, of(Brief::place))
          .with("support", TEXT, of(Brief::support))
          .with("opens", DAY, of(Brief::opens))
          .with("closes", DAY, of(Brief::closes))
          .with("line", ID, of(Brief::line))
          .with("most", MONEY, of(Brief::most))
          .with("state", TEXT, Call::state)
          .with("state_since", DAY, PgCalls::since)
          .with("procedure_words", TEXT, c -> c.ruled().map(Rules::procedure))
          .with("least_invited", WHOLE, c -> c.ruled().map(Rules::invitations))
          .with("least_reviewers", WHOLE, c -> c.ruled().flatMap(Rules::reviewers))
          .with("ruled", TEXT, c -> c.ruled().map(Rules::by))
          .with("why", TEXT, PgCalls::why)
          .made();

  private static final Children<Call, Criterion> CRITERIA =
      Children.<Call, Criterion>of(
              "commissioning_call_criterion",
              "commissioning_call_id",
              c -> c.ruled().map(Rules::criteria).orElse(List.of()),
              PgCalls::criterion)
          .key("code", TEXT, Criterion::code)
          .with("title", TEXT, Criterion::title)
          .with("weight", WHOLE, Criterion::weight)
          .with("most", WHOLE, Criterion::most);

  private static final Children<Call, Invitation> INVITED =
      Children.<Call, Invitation>of(
              "commissioning_call_invitation",
              "commissioning_call_id",
              c -> c.brief().invited(),
              row -> new Invitation(row.id("partner"), row.day("invited_on")))
          .key("partner", ID, Invitation::partner)
          .with("invited_on", DAY, Invitation::on);

  /** Somebody who scores, or stands in. */
  private record Reviewer(UUID person, boolean standsIn) {
    static List<Reviewer> of(Brief brief) {
      return Stream.concat(
              brief.reviewers().stream().map(r -> new Reviewer(r, false)),
              brief.standIns().stream().map(r -> new Reviewer(r, true)))
          .toList();
    }

    static List<UUID> which(List<Reviewer> all, boolean standIns) {
      return all.stream().filter(r -> r.standsIn() == standIns).map(Reviewer::person).toList();
    }
  }

  private static final Children<Call, Reviewer> REVIEWERS =
      Children.<Call, Reviewer>of(
              "commissioning_call_reviewer",
              "commissioning_call_id",
              c -> Reviewer.of(c.brief()),
              row -> new Reviewer(row.id("person"), row.yes("stands_in")))
          .key("person", ID, Reviewer::person)
          .with("stands_in", YES_NO, Reviewer::standsIn);

  public PgCalls(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Call> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Call, ?>> children() {
    return List.of(CRITERIA, INVITED, REVIEWERS);
  }

  @Override
  protected Call made(Cells row, Kin kin) {
    Brief brief = brief(row, kin);
    return switch (row.choice(Call.State.class, "state")) {
      case DRAFTED -> new Call.Drafted(brief);
      case OPEN -> new Call.Open(brief, rules(row, kin), row.day("state_since"));
      case CLOSED -> new Call.Closed(brief, rules(row, kin), row.day("state_since"));
      case ASSESSED -> new Call.Assessed(brief, rules(row, kin), row.day("state_since"));
      case DECIDED -> new Call.Decided(brief, rules(row, kin), row.day("state_since"));
      case NONE_SUITABLE ->
          new Call.NoneSuitable(brief, rules(row, kin), row.text("why"), row.day("state_since"));
      case CANCELLED ->
          new Call.Cancelled(
              brief,
              row.maybeText("ruled").map(_ -> rules(row, kin)),
              row.text("why"),
              row.day("state_since"));
    };
  }

  private static Brief brief(Cells row, Kin kin) {
    return new Brief(
        row.identity(),
        row.text("title"),
        origin(row),
        row.text("wanted"),
        row.text("outcome"),
        row.text("place"),
        row.choice(Brief.Support.class, "support"),
        row.day("opens"),
        row.day("closes"),
        row.maybeId("line"),
        row.maybeMoney("most"),
        kin.of(INVITED),
        Reviewer.which(kin.of(REVIEWERS), false),
        Reviewer.which(kin.of(REVIEWERS), true));
  }

  private static Origin origin(Cells row) {
    String words = row.text("origin_words");
    return switch (row.choice(Origin.Kind.class, "origin")) {
      case GAP -> new Origin.FromGap(row.id("gap"), words);
      case PROPOSAL -> new Origin.FromProposal(row.id("partner"), words);
      case SCHOOL_NEED -> new Origin.FromSchool(new Urn(row.text("school")), words);
    };
  }

  private static Rules rules(Cells row, Kin kin) {
    return new Rules(
        row.text("procedure_words"),
        row.whole("least_invited"),
        kin.of(CRITERIA),
        row.text("ruled"),
        row.maybeWhole("least_reviewers"));
  }

  private static Criterion criterion(Cells row) {
    return new Criterion(
        row.text("code"), row.text("title"), row.whole("weight"), row.whole("most"));
  }

  /** Since when it is in its state; absent while it is a draft. */
  static Optional<LocalDate> since(Call call) {
    return switch (call) {
      case Call.Drafted _ -> Optional.empty();
      case Call.Open c -> Optional.of(c.since());
      case Call.Closed c -> Optional.of(c.on());
      case Call.Assessed c -> Optional.of(c.on());
      case Call.Decided c -> Optional.of(c.on());
      case Call.NoneSuitable c -> Optional.of(c.on());
      case Call.Cancelled c -> Optional.of(c.on());
    };
  }

  /** Why it ended without an award; empty otherwise. */
  static String why(Call call) {
    return switch (call) {
      case Call.NoneSuitable c -> c.why();
      case Call.Cancelled c -> c.why();
      case Call.Drafted _, Call.Open _, Call.Closed _, Call.Assessed _, Call.Decided _ -> "";
    };
  }

  private static Function<Call, Object> of(Function<Brief, Object> part) {
    return call -> part.apply(call.brief());
  }
}
