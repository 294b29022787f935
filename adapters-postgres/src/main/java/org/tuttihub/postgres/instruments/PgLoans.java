package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.instruments.Loans;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.LoanFacts.Accepted;
import org.tuttihub.domain.instruments.policy.Insurer;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The loans in PostgreSQL. */
public final class PgLoans extends PgKept<Loan> implements Loans {
  private static final Table<Loan> TABLE =
      Table.<Loan>named("loan", Loan::identity)
          .with("item", ID, of(LoanFacts::item))
          .with("kit", ID, of(LoanFacts::kit))
          .with("kind", TEXT, of(f -> f.borrower().kind()))
          .with("school", TEXT, of(f -> f.borrower().school()))
          .with("borrower", TEXT, of(f -> f.borrower().name()))
          .with("email", TEXT, of(f -> f.borrower().email()))
          .with("lent_on", DAY, of(LoanFacts::from))
          .with("due", DAY, of(LoanFacts::due))
          .with("condition_out", TEXT, of(LoanFacts::condition))
          .with("fee", MONEY, of(LoanFacts::fee))
          .with("deposit", MONEY, of(LoanFacts::deposit))
          .with("terms", TEXT, of(f -> f.accepted().map(Accepted::version)))
          .with("accepted_on", DAY, of(f -> f.accepted().map(Accepted::on)))
          .with("accepted_by", TEXT, of(f -> f.accepted().map(Accepted::by).orElse("")))
          .with("policy", TEXT, terms(LentTerms::policy))
          .with("reasons", TEXTS, terms(LentTerms::reasons))
          .with("latest", DAY, of(f -> f.terms().flatMap(LentTerms::latest)))
          .with("insurer", TEXT, terms(LentTerms::insurer))
          .with("notice_days", WHOLE, of(f -> f.terms().flatMap(LentTerms::noticeDays)))
          .with("return_days", WHOLE, of(f -> f.terms().flatMap(LentTerms::returnDays)))
          .with("pay_days", WHOLE, of(f -> f.terms().flatMap(LentTerms::payDays)))
          .with("terms_version", TEXT, terms(LentTerms::version))
          .with("clauses", TEXTS, terms(LentTerms::clauses))
          .with("terms_sent_on", DAY, of(f -> f.told().terms()))
          .with("reminded_on", DAY, of(f -> f.told().reminded()))
          .with("note", TEXT, of(LoanFacts::note))
          .with("state", TEXT, Loan::state)
          .with("ended", DAY, Loan::ended)
          .with("condition_in", TEXT, PgLoans::conditionIn)
          .with("remark", TEXT, PgLoans::remark)
          .made();

  public PgLoans(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Loan>> openOf(UUID item) {
    return first("where t.item = $1 and t.state = 'out'", item);
  }

  @Override
  public List<Stored<Loan>> unsent(int most) {
    return load(
        "where t.state = 'out' and t.accepted_on is null and t.terms_sent_on is null"
            + " and cardinality(t.clauses) > 0 order by length(t.ref), t.ref limit $1",
        most);
  }

  @Override
  public List<Stored<Loan>> dueBy(LocalDate day, LocalDate today, int most) {
    return load(
        "where t.state = 'out' and t.due <= $1 and t.reminded_on is distinct from $2"
            + " order by t.due, length(t.ref), t.ref limit $3",
        day,
        today,
        most);
  }

  @Override
  public Standing standing(Borrower borrower, LocalDate on) {
    String ofWhom =
        switch (borrower) {
          case Borrower(Borrower.Kind kind, var _, var _, var _)
              when kind == Borrower.Kind.SCHOOL ->
              "kind = 'school' and school = $2";
          case Borrower b when !b.email().isBlank() -> "lower(email) = lower($2) and email <> ''";
          case Borrower _ -> "folded(borrower) = folded($2) and borrower <> '' and kind = '$kind'";
        };
    String who =
        borrower.kind() == Borrower.Kind.SCHOOL
            ? borrower.school().orElseThrow().text()
            : borrower.email().isBlank() ? borrower.name() : borrower.email();
    return session
        .first(
            row -> new Standing(row.whole("open"), row.whole("overdue"), row.whole("lost")),
            """
            select count(*) filter (where state = 'out')::int as open,
              count(*) filter (where state = 'out' and due < $1)::int as overdue,
              count(*) filter (where state = 'lost')::int as lost
            from loan where state <> 'returned' and \
            """
                + ofWhom.replace("$kind", borrower.kind().words()),
            on,
            who)
        .orElseThrow();
  }

  @Override
  public List<Stored<Loan>> openOfKit(UUID kit) {
    return load("where t.kit = $1 and t.state = 'out' order by length(t.ref), t.ref", kit);
  }

  /** Those of these references, whatever their state. */
  List<Stored<Loan>> referred(Collection<String> refs) {
    return load("where t.ref = any($1)", (Object) refs.toArray(String[]::new));
  }

  @Override
  protected Table<Loan> table() {
    return TABLE;
  }

  @Override
  protected Loan made(Cells row, Kin kin) {
    LoanFacts facts = facts(row);
    return switch (row.choice(Loan.State.class, "state")) {
      case OUT -> new Loan.Out(facts);
      case RETURNED ->
          new Loan.Returned(
              facts,
              row.day("ended"),
              row.choice(Condition.class, "condition_in"),
              row.text("remark"));
      case LOST -> new Loan.Lost(facts, row.day("ended"), row.text("remark"));
    };
  }

  private static LoanFacts facts(Cells row) {
    return new LoanFacts(
        row.identity(),
        row.id("item"),
        row.maybeId("kit"),
        borrower(row),
        row.day("lent_on"),
        row.maybeDay("due"),
        row.choice(Condition.class, "condition_out"),
        row.maybeMoney("fee"),
        row.maybeMoney("deposit"),
        row.maybeText("policy").map(policy -> terms(row, policy)),
        row.maybeText("terms")
            .map(v -> new Accepted(v, row.day("accepted_on"), row.text("accepted_by"))),
        new LoanFacts.Told(row.maybeDay("terms_sent_on"), row.maybeDay("reminded_on")),
        row.text("note"));
  }

  private static LentTerms terms(Cells row, String policy) {
    return new LentTerms(
        policy,
        row.texts("reasons"),
        row.maybeDay("latest"),
        row.choice(Insurer.class, "insurer"),
        row.maybeWhole("notice_days"),
        row.maybeWhole("return_days"),
        row.maybeWhole("pay_days"),
        row.text("terms_version"),
        row.texts("clauses"));
  }

  static Borrower borrower(Cells row) {
    return new Borrower(
        row.choice(Borrower.Kind.class, "kind"),
        row.maybeText("school").map(Urn::new),
        row.text("borrower"),
        row.text("email"));
  }

  private static Optional<Condition> conditionIn(Loan loan) {
    return loan instanceof Loan.Returned back ? Optional.of(back.condition()) : Optional.empty();
  }

  private static Optional<String> remark(Loan loan) {
    return switch (loan) {
      case Loan.Out _ -> Optional.empty();
      case Loan.Returned back -> Optional.of(back.remark());
      case Loan.Lost lost -> Optional.of(lost.remark());
    };
  }

  private static Function<Loan, Object> terms(Function<LentTerms, Object> part) {
    return loan -> loan.facts().terms().map(part);
  }

  private static Function<Loan, Object> of(Function<LoanFacts, Object> part) {
    return loan -> part.apply(loan.facts());
  }
}
