package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.commissioning.Actuals;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Contract.Contributor;
import org.tuttihub.domain.commissioning.Contract.Instalment;
import org.tuttihub.domain.commissioning.Evaluation;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Signed;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** The lives of projects that come of EOI-801. */
final class ProjectLives {
  private static final Signature HUB = new Signature(Side.HUB, "A. Brook", TODAY);
  private static final Signature PARTNER =
      new Signature(Side.PARTNER, "Ida \"Pan\" Finch", TODAY.minusDays(1));
  private static final Signed BOTH = new Signed(HUB, PARTNER);
  private static final Evaluation EVALUATION =
      new Evaluation("Forty children play.", "A girl\nplays.", 40, TODAY);

  private ProjectLives() {}

  static Stream<Life<?>> all() {
    return Stream.of(project(), withdrawn(), inKind());
  }

  private static Life<Project> project() {
    Identity identity = Samples.identity(431, "PRJ-801");
    Contract c = contract(identity, Optional.empty());
    Contract paid = contract(identity, Optional.of(TODAY));
    return new Life<>(
        AllRecords::projects,
        List.of(
            new Project.Awarded(c),
            new Project.PartSigned(c, PARTNER),
            new Project.PartSigned(c, HUB),
            new Project.Live(c, BOTH, TODAY),
            new Project.Suspended(c, BOTH, "No reports.", TODAY),
            new Project.Live(paid, BOTH, TODAY),
            new Project.EvaluationDue(paid, BOTH, TODAY, Optional.empty()),
            new Project.EvaluationDue(paid, BOTH, TODAY, Optional.of(actuals(false))),
            new Project.EvaluationDue(paid, BOTH, TODAY, Optional.of(actuals(true))),
            new Project.Evaluated(paid, BOTH, actuals(true), EVALUATION),
            new Project.Closed(paid, BOTH, actuals(true), EVALUATION, TODAY)));
  }

  private static Life<Project> withdrawn() {
    Contract c = contract(Samples.identity(432, "PRJ-802"), Optional.empty());
    return new Life<>(
        AllRecords::projects,
        List.of(
            new Project.Withdrawn(c, List.of(), "Nobody came.", TODAY),
            new Project.Withdrawn(c, List.of(PARTNER), "Nobody came.", TODAY),
            new Project.Withdrawn(c, List.of(HUB, PARTNER), "A breach.", TODAY)));
  }

  private static Life<Project> inKind() {
    Contract c = contract(Samples.identity(433, "PRJ-803"), Optional.empty());
    return new Life<>(
        AllRecords::projects,
        List.of(
            new Project.Awarded(
                new Contract(
                    c.identity(),
                    c.bid(),
                    c.call(),
                    c.partner(),
                    "Rooms",
                    Money.ZERO,
                    List.of(),
                    List.of(
                        new Contract.Given("The hall", Money.of("250")),
                        new Contract.Given("Ten \"cellos\"", Money.of("0.01"))),
                    c.procurement(),
                    "",
                    "",
                    TODAY,
                    TODAY,
                    TODAY,
                    List.of(),
                    Optional.empty()))));
  }

  private static Actuals actuals(boolean passed) {
    return new Actuals(
        new Budget(
            List.of(new Budget.Cost("Tutors", Money.of("3000"))),
            Money.of("1500"),
            List.of(new Budget.Income("ticket sales", Money.of("1500"), false, true))),
        passed
            ? CommissioningSamples.passed(Stage.ACTUALS)
            : CommissioningSamples.share(Stage.ACTUALS, "0"),
        TODAY);
  }

  private static Contract contract(Identity identity, Optional<LocalDate> paid) {
    return new Contract(
        identity,
        CommissioningSamples.awarded().identity().id(),
        CommissioningSamples.call().identity().id(),
        PartnerSamples.partner().identity().id(),
        "Strings in the north",
        Money.of("1500"),
        List.of(new Contributor("The next hub", Money.of("500"))),
        List.of(),
        new Contract.Procurement("Three quotes compared", "Record 17", TODAY),
        "Safeguarding;\nbranding",
        "Forty children",
        TODAY,
        TODAY.plusDays(100),
        TODAY.plusDays(130),
        List.of(
            new Instalment(
                Samples.id(441),
                TODAY,
                Money.of("1000"),
                "A register",
                FundSamples.commitment().identity().id(),
                paid)),
        Optional.empty());
  }
}
