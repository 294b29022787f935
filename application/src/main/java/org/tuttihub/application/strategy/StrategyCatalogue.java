package org.tuttihub.application.strategy;

import static org.tuttihub.domain.access.Permission.SET_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;

/** What can be asked of the room {@code strategy}: aims, functions, areas of focus, scales. */
public final class StrategyCatalogue {
  private static final Noun AIMS = new Noun("strategy", "aims", "aim", "");
  private static final Noun FUNCTIONS = new Noun("strategy", "functions", "function", "");
  private static final Noun AREAS = new Noun("strategy", "areas", "area of focus", "");
  private static final Noun SCALE = new Noun("strategy", "ratings", "rating", "");

  private StrategyCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends StrategyRecords> work,
      StrategyReads reads,
      Ids ids,
      Supplier<LocalDate> today) {
    InForce now = new InForce(work, today);
    return List.of(
        ListOf.of(
                Frameworks.NOUN,
                "The framework packs that are installed",
                FrameworkRow.class,
                reads.frameworks(),
                Column.of("ref", "Ref", 6),
                Column.of("code", "Pack", 14),
                Column.of("version", "Version", 7),
                Column.of("from", "From", 7),
                Column.of("title", "Title", 40))
            .sortedBy("from", "version"),
        CardOf.of(
            Frameworks.NOUN, "A framework pack in full", FrameworkCard.class, reads::framework),
        Deed.of(
            Frameworks.NOUN,
            "add",
            "Install a framework pack, or a newer version of one",
            SET_UP,
            InstallFramework.Request.class,
            new InstallFramework(work, ids)::perform,
            Note.of("code", "Pack", "The pack's short name, the same in all versions"),
            Note.of("version", "Version", "Counts up; newer than what is installed"),
            Note.of("title", "Title", "What it is called"),
            Note.text("source", "Source", "Where it comes from", 1000),
            Note.of("from", "From", "The first academic year for which it holds"),
            Note.of("funder", "Funder", "Who funds hubs in these years, by its own name"),
            Note.of("aims", "Aims", "The national plan's aims, each with code and text"),
            Note.of("functions", "Functions", "The strategic functions of hubs"),
            Note.of("areas", "Areas of focus", "The needs analysis, area by area"),
            Note.of("function", "Function", "The code of the function that the area belongs to"),
            Note.of("sub_areas", "Sub-areas", "The rows of the area, each with code and name"),
            Note.of("scale", "Rating scale", "The steps on which objectives are rated"),
            Note.of("limits", "Limits", "The most characters of a text, by its name"),
            Note.of("most", "At most", "The most characters"),
            Note.of("name", "Name", "What it is called"),
            Note.text("text", "Text", "What it says", 1000),
            Note.text("about", "About", "What it covers", 1000),
            Note.text("meaning", "Meaning", "What it means", 1000)),
        now.list(
            AIMS,
            "The national plan's aims, as they hold this year",
            FrameworkCard.Aim.class,
            FrameworkCard::aims,
            Column.of("code", "Code", 6),
            Column.of("text", "Aim", 68)),
        now.list(
            FUNCTIONS,
            "The strategic functions of hubs, as they hold this year",
            FrameworkCard.Function.class,
            FrameworkCard::functions,
            Column.of("code", "Code", 14),
            Column.of("name", "Function", 36),
            Column.of("about", "About", 60).fromWidth(110)),
        now.list(
            AREAS,
            "The areas of focus of the needs analysis, as they hold this year",
            FrameworkCard.Area.class,
            FrameworkCard::areas,
            Column.of("code", "Code", 12),
            Column.of("area", "Area of focus", 24),
            Column.of("sub_area", "Sub-area", 36)),
        now.list(
            SCALE,
            "The scale on which objectives are rated this year",
            FrameworkCard.Rating.class,
            FrameworkCard::scale,
            Column.of("code", "Code", 12),
            Column.of("name", "Name", 14),
            Column.of("meaning", "Meaning", 48)));
  }

  /** The pack that holds today. */
  public record InForce(UnitOfWork<? extends StrategyRecords> work, Supplier<LocalDate> today) {

    /** Something of the pack that holds today; empty when there is none. */
    public <T> List<T> all(Function<Framework, List<T>> part) {
      AcademicYear year = AcademicYear.containing(today.get());
      return work.look(records -> records.frameworks().inForce(year).map(part).orElse(List.of()));
    }

    private <R> ListOf<R> list(
        Noun noun,
        String sentence,
        Class<R> row,
        Function<FrameworkCard, List<R>> part,
        Column... columns) {
      Supplier<List<R>> rows = () -> all(pack -> part.apply(FrameworkCard.of(pack)));
      return ListOf.of(noun, sentence, row, new ListedInMemory<>(row, rows), columns);
    }
  }
}
