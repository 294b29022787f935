package org.tuttihub.plugin.host.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.BadValue;

/** Reads what a descriptor says of a setting. */
final class SettingReader {
  private static final String TABLE = "table";

  private SettingReader() {}

  static Optional<SettingSpec> read(Part part) {
    String name = part.text("name", Names.SNAKE, Names.SNAKE_SAID);
    String label = part.text("label");
    return part.maybe("type").filter(TABLE::equals).isPresent()
        ? Optional.of(table(part, name, label))
        : single(part, name, label);
  }

  private static Optional<SettingSpec> single(Part part, String name, String label) {
    Optional<FactType> found = PolicyReader.type(part, "type");
    FactType type = found.orElse(FactType.TEXT);
    List<String> choices =
        part.texts("choices").stream()
            .flatMap(c -> part.read("choices", c, type::clean).stream())
            .toList();
    String initial = part.text("initial");
    String clean = initial.isEmpty() ? "" : part.read("initial", initial, type::clean).orElse("");
    if (!clean.isEmpty() && !choices.isEmpty() && !choices.contains(clean)) {
      part.fault("initial", "It is none of the choices.");
    }
    return found.map(t -> new SettingSpec.Single(name, label, t, clean, choices));
  }

  private static SettingSpec table(Part part, String name, String label) {
    List<SettingSpec.Column> columns = part.parts("columns", SettingReader::column);
    if (columns.isEmpty()) {
      part.fault("columns", "A table has at least one column.");
    }
    Names.refuseTwice(part, "columns", columns.stream().map(SettingSpec.Column::name).toList());
    List<Facts> initial =
        part.rows("initial", columns.size()).stream()
            .flatMap(cells -> part.read("initial", "", _ -> row(columns, cells)).stream())
            .toList();
    return new SettingSpec.Table(name, label, columns, initial);
  }

  private static Optional<SettingSpec.Column> column(Part part) {
    String name = part.text("name", Names.SNAKE, Names.SNAKE_SAID);
    return PolicyReader.type(part, "type").map(type -> new SettingSpec.Column(name, type));
  }

  /**
   * A row of a table; a cell that is empty is left out.
   *
   * @throws BadValue naming the column
   */
  static Facts row(List<SettingSpec.Column> columns, List<String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      SettingSpec.Column column = columns.get(i);
      if (!cells.get(i).isBlank()) {
        try {
          values.put(column.name(), column.type().clean(cells.get(i)));
        } catch (BadValue bad) {
          throw new BadValue(column.name() + ": " + bad.sentence());
        }
      }
    }
    return new Facts(values);
  }
}
