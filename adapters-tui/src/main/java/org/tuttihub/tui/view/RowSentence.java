package org.tuttihub.tui.view;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.tui.text.SafeText;

/** A row as it is read out: every column, none cut off, commas between them. */
public final class RowSentence {
  private RowSentence() {}

  public static String of(ListOf<?> list, Object row, ZoneId zone) {
    return list.columns().stream()
        .flatMap(
            column ->
                list.row().part(column.field()).stream().map(p -> said(list, row, zone, column, p)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A bare number, day or yes says nothing without what it is of. */
  private static String said(ListOf<?> list, Object row, ZoneId zone, Column column, Part part) {
    String text = SafeText.line(Values.people(list.row(), part, row, zone));
    boolean isBare = part.kind().map(Kind::json).filter(json -> json != Kind.Json.TEXT).isPresent();
    return text.isEmpty() || !isBare ? text : SafeText.line(column.label()) + " " + text;
  }
}
