package org.tuttihub.tui.view;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.tui.text.SafeText;

/** A row as it is read out: every column, none cut off, commas between them. */
public final class RowSentence {
  private RowSentence() {}

  public static String of(ListOf<?> list, Object row, ZoneId zone) {
    return list.columns().stream()
        .flatMap(column -> list.row().part(column.field()).stream())
        .map(part -> SafeText.line(Values.people(list.row(), part, row, zone)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
