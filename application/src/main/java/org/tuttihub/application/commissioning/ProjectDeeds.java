package org.tuttihub.application.commissioning;

import static org.tuttihub.domain.access.Permission.COMMISSION;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Project.State;

/** What is done with projects. */
record ProjectDeeds(UnitOfWork<? extends CommissioningRecords> work, CommissioningRules rules) {

  private static final Note ON = Note.of("on", "On", "The day; today unless given");

  Stream<Operation> all() {
    return Stream.of(agreeing(), stopping(), evaluating(), ending()).flatMap(part -> part);
  }

  private Stream<Operation> agreeing() {
    RunProject run = new RunProject(work);
    return Stream.of(
        Deed.of(
                Projects.NOUN,
                "sign",
                "Sign a project's agreement for one side; with both it is live",
                COMMISSION,
                RunProject.Sign.class,
                run::sign,
                Note.of("side", "For", "For whom: the hub or the partner"),
                Note.of("name", "Name", "Who signed").afresh(),
                ON)
            .offeredWhen(ProjectCard.class, when(State.AWARDED, State.PART_SIGNED)),
        Deed.of(
                Projects.NOUN,
                "pay",
                "Pay an instalment: what was committed for it is spent",
                COMMISSION,
                RunProject.Pay.class,
                run::pay,
                Note.of("instalment", "Instalment", "Its number on the project's card"),
                ON,
                Note.of("reference", "Reference", "The invoice, or the payment run").afresh())
            .offeredWhen(ProjectCard.class, ProjectDeeds::mayPay));
  }

  private static Optional<String> mayPay(ProjectCard card) {
    return when(State.LIVE, State.EVALUATION_DUE, State.EVALUATED)
        .apply(card)
        .or(
            () ->
                Offered.unless(
                    card.instalments().stream().allMatch(i -> i.paid().isPresent()),
                    card.instalments().isEmpty()
                        ? "it has no instalments"
                        : "every instalment is paid"));
  }

  private Stream<Operation> stopping() {
    RunProject run = new RunProject(work);
    return Stream.of(
        Deed.of(
                Projects.NOUN,
                "suspend",
                "Stop a project on a breach: nothing of it is paid",
                COMMISSION,
                RunProject.Why.class,
                run::suspend,
                Note.text("why", "Why", "What was breached", 2000).required())
            .offeredWhen(ProjectCard.class, when(State.LIVE)),
        Deed.of(
                Projects.NOUN,
                "resume",
                "Let a suspended project go on",
                COMMISSION,
                RunProject.Step.class,
                run::resume,
                ON)
            .offeredWhen(ProjectCard.class, when(State.SUSPENDED)),
        Deed.of(
                Projects.NOUN,
                "end",
                "Say that delivery is over: the evaluation is due",
                COMMISSION,
                RunProject.Step.class,
                run::end,
                ON)
            .offeredWhen(ProjectCard.class, when(State.LIVE)));
  }

  private Stream<Operation> evaluating() {
    AccountProject account = new AccountProject(work, rules);
    return Stream.of(
        Deed.of(
                Projects.NOUN,
                "account",
                "Say what a project came to: the share from elsewhere is computed again",
                COMMISSION,
                AccountProject.Account.class,
                account::account,
                Note.of("costs", "Costs", "Line by line, as what=Tutors; amount=4000"),
                Note.of("used_pence", "Used", "What it used of the grant"),
                Note.of("income", "Elsewhere", "Line by line, as source=Ticket sales; amount=500"),
                Note.of("facts", "Facts", "What the policy wants to know, as name=value"),
                Note.of("what", "What", "What was paid for"),
                Note.of("amount_pence", "Amount", "How much that was"),
                Note.of("source", "Source", "Who bore it"),
                Note.of("in_kind", "In kind", "Whether in kind: rooms, time, instruments"),
                Note.of("confirmed", "Confirmed", "Whether it came; it did not unless said so"))
            .asking((acting, _) -> new AskedFacts(rules).fields(acting))
            .offeredWhen(ProjectCard.class, when(State.EVALUATION_DUE)),
        Deed.of(
                Projects.NOUN,
                "override",
                "Let a shortfall at the actuals pass, with a reason and who approved it",
                COMMISSION,
                AccountProject.Exempt.class,
                account::override,
                Note.text("reason", "Reason", "Why it is let pass", 1000).required(),
                Note.of("approver", "Approver", "Who approved that"))
            .offeredWhen(ProjectCard.class, when(State.EVALUATION_DUE)),
        Deed.of(
                Projects.NOUN,
                "evaluate",
                "Say what came of a project: findings, a case study, children reached",
                COMMISSION,
                AccountProject.Evaluate.class,
                account::evaluate,
                Note.text("findings", "Findings", "What was reached, against what was wanted", 4000)
                    .required(),
                Note.text("case_study", "Case study", "One story that shows it; no names", 4000)
                    .required(),
                Note.of("children", "Children", "How many children it reached"))
            .offeredWhen(ProjectCard.class, when(State.EVALUATION_DUE)));
  }

  private Stream<Operation> ending() {
    RunProject run = new RunProject(work);
    return Stream.of(
        Deed.of(
                Projects.NOUN,
                "close",
                "Close an evaluated project: what it did not need is released",
                COMMISSION,
                RunProject.Step.class,
                run::close,
                ON)
            .offeredWhen(ProjectCard.class, when(State.EVALUATED)),
        Deed.of(
                Projects.NOUN,
                "withdraw",
                "End a project before its time: what was not paid is released",
                COMMISSION,
                RunProject.Why.class,
                run::withdraw,
                Note.text("why", "Why", "Why it ends", 2000).required())
            .offeredWhen(
                ProjectCard.class,
                when(State.AWARDED, State.PART_SIGNED, State.LIVE, State.SUSPENDED)));
  }

  private static Function<ProjectCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
