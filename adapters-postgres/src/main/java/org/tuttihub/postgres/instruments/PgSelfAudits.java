package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.instruments.SelfAudits;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.SelfAudit.Answer;
import org.tuttihub.domain.instruments.SelfAudit.Facts;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What borrowers are asked, in PostgreSQL. */
public final class PgSelfAudits extends PgKeptMany<SelfAudit> implements SelfAudits {
  private static final Table<SelfAudit> TABLE =
      Table.<SelfAudit>named("self_audit", SelfAudit::identity)
          .with("loan", ID, of(Facts::loan))
          .with("item", ID, of(Facts::item))
          .with("stock_take", ID, of(Facts::stockTake))
          .with("asked_on", DAY, of(Facts::askedOn))
          .with("due", DAY, of(Facts::due))
          .with("state", TEXT, SelfAudit::state)
          .with("answered_on", DAY, a -> a.said().map(Answer::on))
          .with("present", YES_NO, a -> a.said().map(Answer::present))
          .with("complete", YES_NO, a -> a.said().flatMap(Answer::complete))
          .with("playable", YES_NO, a -> a.said().flatMap(Answer::playable))
          .with("condition", TEXT, a -> a.said().flatMap(Answer::condition))
          .with("words", TEXT, a -> a.said().map(Answer::words).orElse(""))
          .with("decided_on", DAY, PgSelfAudits::decided)
          .with("why", TEXT, a -> a instanceof SelfAudit.Rejected r ? r.why() : "")
          .made();

  public PgSelfAudits(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public Set<UUID> beingAsked(Collection<UUID> loans) {
    return load(
            "where t.loan = any($1) and t.state in ('asked', 'answered')",
            (Object) loans.toArray(UUID[]::new))
        .stream()
        .map(a -> a.value().facts().loan())
        .collect(Collectors.toSet());
  }

  @Override
  protected String nameOf(SelfAudit audit) {
    return audit.identity().ref();
  }

  @Override
  protected Table<SelfAudit> table() {
    return TABLE;
  }

  @Override
  protected SelfAudit made(Cells row, Kin kin) {
    Facts facts =
        new Facts(
            row.identity(),
            row.id("loan"),
            row.id("item"),
            row.maybeId("stock_take"),
            row.day("asked_on"),
            row.day("due"));
    return switch (row.choice(SelfAudit.State.class, "state")) {
      case ASKED -> new SelfAudit.Asked(facts);
      case ANSWERED -> new SelfAudit.Answered(facts, answer(row));
      case APPROVED -> new SelfAudit.Approved(facts, answer(row), row.day("decided_on"));
      case REJECTED ->
          new SelfAudit.Rejected(facts, answer(row), row.day("decided_on"), row.text("why"));
    };
  }

  private static Answer answer(Cells row) {
    return new Answer(
        row.day("answered_on"),
        row.yes("present"),
        row.maybeYes("complete"),
        row.maybeYes("playable"),
        row.maybeChoice(Condition.class, "condition"),
        row.text("words"));
  }

  private static Optional<LocalDate> decided(SelfAudit audit) {
    return switch (audit) {
      case SelfAudit.Asked _, SelfAudit.Answered _ -> Optional.empty();
      case SelfAudit.Approved a -> Optional.of(a.on());
      case SelfAudit.Rejected r -> Optional.of(r.on());
    };
  }

  private static Function<SelfAudit, Object> of(Function<Facts, Object> part) {
    return audit -> part.apply(audit.facts());
  }
}
