package org.tuttihub.web.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.Query;

/** The parameters that several routes know. */
final class Params {
  private Params() {}

  static Optional<LocalDate> asAt(Query query) {
    return query.find("as_at").map(text -> (LocalDate) read(LocalDate.class, "as_at", text));
  }

  static boolean yes(Query query, String name) {
    return query.find(name).map(text -> exactlyTrue(name, text)).orElse(false);
  }

  static Object read(Class<?> type, String name, String text) {
    try {
      return Kind.of(type).read().apply(text);
    } catch (BadValue bad) {
      throw Query.wrong(name, bad.sentence());
    }
  }

  /** The format asked for by parameter, or by the Accept header; absent when by neither. */
  static Optional<TableFormat> format(Asked asked, Query query, List<TableFormat> known) {
    Optional<String> given = query.find("format");
    return given.isPresent()
        ? known.stream().filter(f -> f.ending().equals("." + given.get())).findFirst()
        : known.stream().filter(f -> asked.accepts(mediaType(f))).findFirst();
  }

  static String mediaType(TableFormat format) {
    return switch (format) {
      case CSV -> MediaTypes.CSV;
      case TSV -> MediaTypes.TSV;
      case XLSX -> MediaTypes.XLSX;
    };
  }

  private static boolean exactlyTrue(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Query.wrong(name, "It must be true or false.");
    };
  }
}
