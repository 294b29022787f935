package org.tuttihub.tui.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.RecordNames;
import org.tuttihub.tui.view.RecordNames.Hit;

/**
 * Which records may be meant where a command gives names for references. It stands beside the
 * refusal and not in it: names are for whoever may list them, refusals may be kept.
 */
final class Suggested {
  /** A reference that is not there is refused in one of these ways. */
  private static final Set<Refusal.Kind> MAY_NAME_NONE =
      EnumSet.of(Refusal.Kind.UNKNOWN, Refusal.Kind.SHAPE, Refusal.Kind.RULE);

  private Suggested() {}

  /** A line for each record that may be meant; none where no reference is at fault. */
  static List<String> lines(
      Terms terms, Requested asked, Map<String, Object> given, Refusal refusal) {
    List<String> lines = new ArrayList<>();
    if (!MAY_NAME_NONE.contains(refusal.kind())) {
      return lines;
    }
    for (FormField field : FormField.of(asked, asked.grows())) {
      if (given.get(field.name()) instanceof String text) {
        field
            .names()
            .ifPresent(
                names -> field.texts(text).forEach(one -> lines.addAll(meant(terms, names, one))));
      }
    }
    return lines;
  }

  private static List<String> meant(Terms terms, Names names, String text) {
    List<Hit> hits = RecordNames.find(terms.catalogue(), terms.actor(), names, text).hits();
    List<String> lines = new ArrayList<>();
    if (!hits.isEmpty()) {
      lines.add(SafeText.line("By \"" + text + "\" you may mean:"));
      hits.forEach(hit -> lines.add("  " + SafeText.line(hit.toString())));
    }
    return lines;
  }
}
