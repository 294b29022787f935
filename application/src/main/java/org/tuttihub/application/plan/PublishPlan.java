package org.tuttihub.application.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Publishes the plan of a year as it stands now: hub, functions, needs, objectives in force,
 * programme.
 */
public final class PublishPlan {

  /**
   * Which year, and what is new.
   *
   * @param keyChanges needed from the second version on
   */
  public record Request(Optional<AcademicYear> year, Optional<String> keyChanges) {}

  private final UnitOfWork<? extends PlanRecords> work;
  private final Ids ids;
  private final List<String> sources;

  /**
   * @param sources whose data the plan shows, as the public must be told
   */
  public PublishPlan(UnitOfWork<? extends PlanRecords> work, Ids ids, List<String> sources) {
    this.work = work;
    this.ids = ids;
    this.sources = List.copyOf(sources);
  }

  /** Refuses without a hub, without a framework, and a later version that names no changes. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    AcademicYear year = asked.year().orElseGet(() -> AcademicYear.containing(acting.today()));
    return work.decide(
        acting,
        records ->
            hub(records)
                .then(
                    hub ->
                        pack(records, year)
                            .then(
                                pack ->
                                    keyChanges(records, asked)
                                        .map(
                                            _ ->
                                                content(records, hub, pack, year, acting.today()))))
                .map(content -> published(acting, records, year, asked, content)));
  }

  private static Outcome<Hub> hub(PlanRecords records) {
    return records
        .hubs()
        .only()
        .map(hub -> Outcome.done(hub.value()))
        .orElseGet(() -> no("plans.no-hub", "No hub is founded.", "Found it with: hub found."));
  }

  private static Outcome<Framework> pack(PlanRecords records, AcademicYear year) {
    return records
        .frameworks()
        .inForce(year)
        .map(Outcome::done)
        .orElseGet(
            () ->
                no(
                    "plans.no-framework",
                    "No framework pack holds in " + year + ".",
                    "Install one that does with: frameworks add."));
  }

  private static Outcome<String> keyChanges(PlanRecords records, Request asked) {
    int number = next(records);
    return number > 1 && asked.keyChanges().isEmpty()
        ? no(
            "plans.no-key-changes",
            "Version " + number + " does not say what changed since the version before.",
            "Give the key changes in a sentence or two.")
        : Outcome.done(asked.keyChanges().orElse(""));
  }

  private static int next(PlanRecords records) {
    return records.plans().latest().map(PlanVersion::number).orElse(0) + 1;
  }

  private Receipt published(
      Acting acting,
      PlanRecords records,
      AcademicYear year,
      Request asked,
      PlanVersion.Content content) {
    int number = next(records);
    PlanVersion plan =
        new PlanVersion(
            new Identity(ids.next(), records.plans().nextRef()),
            number,
            year,
            acting.today(),
            asked.keyChanges().orElse(""),
            content);
    return records.plans().added(acting, plan, "Version " + number + " of the plan is published.");
  }

  private PlanVersion.Content content(
      PlanRecords records, Hub hub, Framework pack, AcademicYear year, LocalDate today) {
    return new PlanVersion.Content(
        hub.name(),
        hub.leadOrganisation(),
        pack.funder(),
        hub.vision(),
        hub.purpose(),
        hub.values(),
        pack.aims().stream().map(a -> new PlanVersion.Aim(a.code(), a.text())).toList(),
        pack.functions().stream()
            .map(f -> new PlanVersion.Function(f.code(), f.name(), f.about()))
            .toList(),
        records.needs().of(year).stream().map(s -> need(s.value())).toList(),
        records.activeObjectives(year).stream().map(o -> promised(records, pack, o)).toList(),
        records.activities().of(year).stream()
            .map(a -> provided(records, pack, a.particulars()))
            .toList(),
        records.partners().present().stream()
            .map(partner -> ally(records, partner, today))
            .sorted(Comparator.comparing(PlanVersion.Ally::name))
            .toList(),
        sources);
  }

  /** A partner as the public may know it: who it is, and how the partnership stands. */
  private static PlanVersion.Ally ally(PlanRecords records, Partner partner, LocalDate today) {
    PartnerFacts facts = partner.facts();
    boolean agreed =
        records.agreements().of(facts.identity().id()).stream()
            .anyMatch(agreement -> agreement.value().isInForce(today));
    return new PlanVersion.Ally(
        records
            .organisations()
            .find(new Key.ById(facts.organisation()))
            .map(o -> o.value().name())
            .orElse(""),
        facts.types().stream().map(PartnerType::words).toList(),
        facts.role(),
        agreed ? "with an agreement" : "partner",
        facts.plans());
  }

  private static PlanVersion.Need need(NeedsStatement row) {
    return new PlanVersion.Need(row.area(), row.subArea(), row.partA(), row.partB(), row.partC());
  }

  private static PlanVersion.Promised promised(
      PlanRecords records, Framework pack, Objective objective) {
    Promise promise = objective.promise();
    return new PlanVersion.Promised(
        objective.identity().ref(),
        promise.words().statement(),
        names(pack, promise.functions()),
        answers(records, promise.gaps()),
        promise.words().owner(),
        promise.words().due().map(LocalDate::toString).orElse(""),
        promise.measures().stream().map(PublishPlan::measure).toList(),
        promise.actions().stream().map(PublishPlan::action).toList());
  }

  private static PlanVersion.Provided provided(
      PlanRecords records, Framework pack, Activity.Particulars activity) {
    Activity.Words words = activity.words();
    return new PlanVersion.Provided(
        words.title(),
        activity.kind().words(),
        names(pack, activity.functions()),
        words.who(),
        words.provider(),
        words.when(),
        words.where(),
        words.details(),
        Stream.concat(
                Stream.of(words.aim()).filter(aim -> !aim.isBlank()),
                answers(records, activity.gaps()).stream())
            .toList(),
        words.price(),
        words.link());
  }

  private static List<String> names(Framework pack, List<String> functions) {
    return functions.stream()
        .map(code -> pack.function(code).map(Framework.Function::name).orElse(code))
        .toList();
  }

  private static List<String> answers(PlanRecords records, List<UUID> gaps) {
    Map<Integer, String> rows = new TreeMap<>();
    for (UUID gap : gaps) {
      records
          .gaps()
          .find(new Key.ById(gap))
          .flatMap(g -> records.needs().find(new Key.ById(g.value().particulars().statement())))
          .map(Stored::value)
          .ifPresent(row -> rows.put(row.position(), row.area() + ": " + row.subArea()));
    }
    return List.copyOf(rows.values());
  }

  private static String measure(Measure measure) {
    String unit = measure.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (measure.unit()) {
      case YES_NO, MILESTONE -> measure.name();
      case COUNT, PERCENT, PERCENT_POINTS, MONEY ->
          measure.name()
              + measure.baseline().map(b -> ", from " + b.toPlainString()).orElse("")
              + " to "
              + measure.target().toPlainString()
              + (measure.unit() == Measure.Unit.COUNT ? "" : " " + unit);
    };
  }

  private static String action(Action action) {
    return action.text() + " (by " + action.due() + ")";
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
