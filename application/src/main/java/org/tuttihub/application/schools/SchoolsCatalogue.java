package org.tuttihub.application.schools;

import java.util.List;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;

/** What can be asked of the room {@code schools}. */
public final class SchoolsCatalogue {

  /** Nothing need be said beside the file. */
  public record NoOptions() {}

  private SchoolsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends SchoolRecords> work,
      SchoolReads reads,
      Ids ids,
      RunImport<? extends SchoolRecords> imports) {
    return List.of(
        ListOf.of(
                Schools.NOUN,
                "Every school of the register; in_area and in_universe pick the hub's own",
                SchoolRow.class,
                reads.schools(),
                Column.of("urn", "URN", 6),
                Column.of("name", "School", 34),
                Column.of("level", "Level", 11),
                Column.of("town", "Town", 14),
                Column.of("status", "Status", 8),
                Column.of("type", "Type", 26).fromWidth(110),
                Column.of("pupils", "Pupils", 6).fromWidth(120),
                Column.of("la_name", "Authority", 20).fromWidth(140),
                Column.of("postcode", "Postcode", 8).fromWidth(150),
                Column.of("in_universe", "Counted", 7).fromWidth(160))
            .sortedBy("name"),
        CardOf.of(
                Schools.NOUN,
                "A school: what the register says, and what the hub says",
                SchoolCard.class,
                reads::school)
            .hiding("head"),
        Deed.of(
            Schools.NOUN,
            "count",
            "Count a school as the hub's own, or not, whatever its type",
            Permission.WRITE_SCHOOLS,
            CountSchool.Request.class,
            new CountSchool(work)::perform,
            Note.of("universe", "Counted by hand", "In, out, or by its type as all others are"),
            Note.text("reason", "Reason by hand", "Why the hub says so", 1000).required()),
        new FileIn<>(
            Schools.NOUN,
            "Bring the register up to date with a Get Information About Schools CSV",
            Shape.of(NoOptions.class),
            List.of(),
            (acting, file, _) -> imports.open(acting, file, new ImportSchools(ids))));
  }
}
