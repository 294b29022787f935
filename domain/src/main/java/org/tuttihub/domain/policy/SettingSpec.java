package org.tuttihub.domain.policy;

import java.util.List;

/**
 * Something about a policy that a hub may set without touching code.
 *
 * @param name in snake case
 * @param label what forms call it, with what it means
 */
public sealed interface SettingSpec {
  String name();

  String label();

  /**
   * A single value.
   *
   * @param initial what holds until the hub sets it
   * @param choices what it may be; anything of the type when empty
   */
  record Single(String name, String label, FactType type, String initial, List<String> choices)
      implements SettingSpec {
    public Single {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A table of values, such as bands of income.
   *
   * @param initial its rows until the hub sets it
   */
  record Table(String name, String label, List<Column> columns, List<Facts> initial)
      implements SettingSpec {
    public Table {
      columns = List.copyOf(columns);
      initial = List.copyOf(initial);
    }
  }

  /** A column of a table. */
  record Column(String name, FactType type) {}
}
