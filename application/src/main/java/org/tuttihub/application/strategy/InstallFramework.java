package org.tuttihub.application.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.strategy.Framework.Aim;
import org.tuttihub.domain.strategy.Framework.AreaOfFocus;
import org.tuttihub.domain.strategy.Framework.Function;
import org.tuttihub.domain.strategy.Framework.RatingValue;
import org.tuttihub.domain.strategy.Framework.SubArea;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

/** Installs a framework pack, or a newer version of one. */
public final class InstallFramework {

  /** The pack, as its file has it. */
  public record Request(
      String code,
      int version,
      String title,
      String source,
      AcademicYear from,
      String funder,
      List<AimOf> aims,
      List<FunctionOf> functions,
      List<AreaOf> areas,
      List<RatingOf> scale,
      List<LimitOf> limits) {}

  /** An aim. */
  public record AimOf(String code, String text) {}

  /** A strategic function. */
  public record FunctionOf(String code, String name, String about) {}

  /** An area of focus with its rows. */
  public record AreaOf(String name, Optional<String> function, List<SubAreaOf> subAreas) {}

  /** A row of the needs analysis. */
  public record SubAreaOf(String code, String name) {}

  /** A step of the rating scale. */
  public record RatingOf(String code, String name, String meaning) {}

  /** The most characters of a text. */
  public record LimitOf(String text, int most) {}

  private final UnitOfWork<? extends StrategyRecords> work;
  private final Ids ids;

  public InstallFramework(UnitOfWork<? extends StrategyRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a pack that contradicts itself, and a version that is not newer than what is there. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records -> {
          int newest = records.frameworks().newest(asked.code()).orElse(0);
          return asked.version() <= newest
              ? no(
                  "frameworks.not-newer",
                  "Version " + newest + " of " + asked.code() + " is installed already.",
                  "Give the changed pack a version above " + newest + ".")
              : pack(new Identity(ids.next(), records.frameworks().nextRef()), asked)
                  .map(
                      pack ->
                          records
                              .frameworks()
                              .added(
                                  acting, pack, pack.title() + " holds from " + pack.from() + "."));
        });
  }

  private static Outcome<Framework> pack(Identity identity, Request asked) {
    try {
      return Outcome.done(made(identity, asked));
    } catch (BadValue bad) {
      return no("frameworks.contradiction", bad.sentence(), "Correct the pack's file.");
    }
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }

  private static Framework made(Identity identity, Request asked) {
    return new Framework(
        identity,
        asked.code(),
        asked.version(),
        asked.title(),
        asked.source(),
        asked.from(),
        asked.funder(),
        asked.aims().stream().map(a -> new Aim(a.code(), a.text())).toList(),
        asked.functions().stream().map(f -> new Function(f.code(), f.name(), f.about())).toList(),
        asked.areas().stream().map(InstallFramework::area).toList(),
        asked.scale().stream().map(r -> new RatingValue(r.code(), r.name(), r.meaning())).toList(),
        limits(asked.limits()));
  }

  private static Map<String, Integer> limits(List<LimitOf> given) {
    Map<String, Integer> limits = new HashMap<>();
    for (LimitOf limit : given) {
      if (limit.most() < 1 || limits.put(limit.text(), limit.most()) != null) {
        throw new BadValue("The limit of " + limit.text() + " is given once and is at least 1.");
      }
    }
    return limits;
  }

  private static AreaOfFocus area(AreaOf area) {
    return new AreaOfFocus(
        area.name(),
        area.function(),
        area.subAreas().stream().map(s -> new SubArea(s.code(), s.name())).toList());
  }
}
