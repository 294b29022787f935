package org.tuttihub.postgres.schools;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.JSON;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.schools.Universe;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.ColumnType;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;

/** Which columns hold a school. */
final class SchoolTable {
  static final Table<School> TABLE =
      Table.named("school", School::identity)
          .with("name", TEXT, s -> s.entry().name())
          .with("la_code", TEXT, s -> s.entry().laCode())
          .with("la_name", TEXT, s -> s.entry().laName())
          .with("establishment_number", TEXT, s -> s.entry().establishmentNumber())
          .with("ukprn", TEXT, s -> s.entry().ukprn())
          .with("type_code", TEXT, s -> s.entry().typeCode())
          .with("type_name", TEXT, s -> s.entry().typeName())
          .with("group_code", TEXT, s -> s.entry().groupCode())
          .with("group_name", TEXT, s -> s.entry().groupName())
          .with("status_code", TEXT, s -> s.entry().statusCode())
          .with("status_name", TEXT, s -> s.entry().statusName())
          .with("phase_code", TEXT, s -> s.entry().phaseCode())
          .with("phase_name", TEXT, s -> s.entry().phaseName())
          .with("open_date", DAY, s -> s.entry().openDate())
          .with("close_date", DAY, s -> s.entry().closeDate())
          .with("low_age", WHOLE, s -> s.entry().lowAge())
          .with("high_age", WHOLE, s -> s.entry().highAge())
          .with("pupils", WHOLE, s -> s.entry().pupils())
          .with("fsm_percent", TEXT, s -> s.entry().fsmPercent())
          .with("trust_code", TEXT, s -> s.entry().trustCode())
          .with("trust_name", TEXT, s -> s.entry().trustName())
          .with("street", TEXT, s -> s.entry().street())
          .with("locality", TEXT, s -> s.entry().locality())
          .with("town", TEXT, s -> s.entry().town())
          .with("county", TEXT, s -> s.entry().county())
          .with("postcode", TEXT, s -> s.entry().postcode())
          .with("website", TEXT, s -> s.entry().website())
          .with("telephone", TEXT, s -> s.entry().telephone())
          .with("head", TEXT, s -> s.entry().head())
          .with("further", JSON, s -> s.entry().further())
          .with("universe", YES_NO, s -> s.local().universe())
          .with("reason", TEXT, s -> s.local().reason())
          .with("state_funded", YES_NO, s -> Universe.isStateFunded(s.entry()))
          .with("open", YES_NO, School::isOpen)
          .with("level", TEXT, School::level)
          .with("name_key", TEXT, s -> Folded.of(s.entry().name()))
          .with("town_key", TEXT, s -> Folded.of(s.entry().town()))
          .with("search", TEXT, SchoolTable::search)
          .made();

  private SchoolTable() {}

  private static String search(School school) {
    School.Entry e = school.entry();
    return Folded.of(
        String.join(
            " ",
            e.name(),
            e.town(),
            e.postcode(),
            e.urn().text(),
            e.trustName(),
            e.typeName(),
            e.phaseName(),
            e.statusName()));
  }

  static School.Entry entry(Cells row) {
    return new School.Entry(
        new Urn(row.text("ref")),
        row.text("name"),
        row.maybeText("la_code").map(LaCode::new),
        row.text("la_name"),
        row.text("establishment_number"),
        row.maybeText("ukprn").map(Ukprn::new),
        row.text("type_code"),
        row.text("type_name"),
        row.text("group_code"),
        row.text("group_name"),
        row.text("status_code"),
        row.text("status_name"),
        row.text("phase_code"),
        row.text("phase_name"),
        row.maybeDay("open_date"),
        row.maybeDay("close_date"),
        row.maybeWhole("low_age"),
        row.maybeWhole("high_age"),
        row.maybeWhole("pupils"),
        row.maybeText("fsm_percent"),
        row.text("trust_code"),
        row.text("trust_name"),
        row.text("street"),
        row.text("locality"),
        row.text("town"),
        row.text("county"),
        row.text("postcode"),
        row.text("website"),
        row.text("telephone"),
        row.text("head"),
        ColumnType.texts(row.text("further")));
  }
}
