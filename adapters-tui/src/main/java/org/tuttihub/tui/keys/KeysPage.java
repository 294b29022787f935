package org.tuttihub.tui.keys;

import java.util.List;
import java.util.stream.Collectors;

/** The page of the manual about keys. */
public final class KeysPage {
  private KeysPage() {}

  /** The page, in Markdown. */
  public static String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Keys

            The last line of every screen shows the keys that matter there, `?` shows all of them
            and lets you search and press them, and `:` goes anywhere by name. On a record, the
            letters in front of *You can now* do what the line says. Where something is typed,
            letters are text and never commands; `F1` is help there.

            This page is made from the list of keys in the program.
            """);
    for (Where where : Where.values()) {
      List<Binding> own = Bindings.all().stream().filter(b -> b.where() == where).toList();
      page.append("\n## ").append(where.words()).append("\n\n| Key | What it does |\n|---|---|\n");
      own.forEach(
          binding ->
              page.append("| ")
                  .append(binding.keys().stream().map(k -> "`" + k + "`").collect(Collectors.joining(", ")))
                  .append(" | ")
                  .append(binding.words())
                  .append(" |\n"));
    }
    return page.toString();
  }
}
