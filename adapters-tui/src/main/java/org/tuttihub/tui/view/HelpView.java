package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** Help, made from the catalogue. */
public final class HelpView {
  private static final int FEW = 12;

  private HelpView() {}

  /** Words in a column, and text beside them in as many lines as it needs. */
  public static List<String> beside(String words, int column, String raw, int width) {
    List<String> texts = Wrap.to(width - column - 2, SafeText.line(raw));
    List<String> lines = new ArrayList<>();
    boolean fits = Glyphs.width(words) <= column;
    if (!fits) {
      lines.add("  " + words);
    }
    for (int i = 0; i < texts.size(); i++) {
      lines.add("  " + Glyphs.left(i == 0 && fits ? words : "", column) + texts.get(i));
    }
    return lines;
  }

  /** Every command of a room with its sentence. */
  public static List<String> room(List<Operation> operations, int width) {
    int column =
        Math.min(30, operations.stream().mapToInt(o -> command(o).length()).max().orElse(0)) + 2;
    return operations.stream()
        .flatMap(
            operation -> beside(command(operation), column, operation.sentence(), width).stream())
        .toList();
  }

  /** A command without the program's name. */
  public static String command(Operation operation) {
    return Words.command(operation).replaceFirst("^tutti ", "");
  }

  /** One command: what it does, what it needs, who may, and its REST call. */
  public static List<String> operation(Operation operation, int width) {
    List<String> lines =
        new ArrayList<>(Wrap.to(width, SafeText.lines(Labels.ended(operation.sentence()))));
    lines.add("");
    lines.add("  " + command(operation) + options(operation));
    if (operation instanceof Deed<?> deed && deed.isOnRecord()) {
      lines.add("  " + deed.name() + " --each [--filter FIELD=VALUE]... [--dry-run]");
    }
    lines.add("");
    switch (operation) {
      case Deed<?> deed -> fields(deed.request(), deed.notes(), width, lines);
      case Ask<?, ?> ask -> {
        fields(ask.request(), ask.notes(), width, lines);
        lines.addAll(beside("answer", 12, names(ask.answer()), width));
      }
      case FileIn<?> in -> fields(in.options(), in.notes(), width, lines);
      case FileOut<?> out -> fields(out.options(), out.notes(), width, lines);
      case DocumentIn<?> in -> fields(in.options(), in.notes(), width, lines);
      case DocumentOut<?> out -> fields(out.options(), out.notes(), width, lines);
      case ListOf<?> list -> lines.addAll(beside("columns", 12, names(list.row()), width));
      case CardOf<?> card -> lines.addAll(beside("fields", 12, names(card.card()), width));
    }
    lines.addAll(beside("REST", 12, Words.method(operation) + " " + Words.path(operation), width));
    lines.addAll(beside("permission", 12, permission(operation), width));
    if (operation instanceof Deed<?> deed && deed.undo() instanceof Undo.Never(String why)) {
      lines.addAll(beside("undo", 12, "Not possible: " + why, width));
    }
    return lines;
  }

  private static String options(Operation operation) {
    return switch (operation) {
      case ListOf<?> _ ->
          " [--filter FIELD=VALUE] [--sort [-]COLUMN] [--limit N] [--search TEXT] [--as-at DATE]"
              + " [--view NAME]";
      case CardOf<?> _ -> " [--as-at DATE]";
      case Deed<?> deed -> " [--field value]..." + (deed.changes() ? " [--if-version N]" : "");
      case Ask<?, ?> _ -> " [--field value]...";
      case FileIn<?> in ->
          (in.options().parts().isEmpty() ? "" : " [--field value]...")
              + " [--dry-run] [--refused FILE]";
      case FileOut<?> _, DocumentOut<?> _ -> " [--to FILE]";
      case DocumentIn<?> _ -> " [--field value]...";
    };
  }

  private static String permission(Operation operation) {
    String roles =
        operation.rolesThatMay().stream().map(Kind::choiceName).collect(Collectors.joining(", "));
    return Kind.choiceName(operation.permission()) + " (" + roles + ")";
  }

  private static String names(Shape<?> shape) {
    return shape.parts().stream().map(Part::name).collect(Collectors.joining(", "));
  }

  private static void fields(Shape<?> shape, List<Note> notes, int width, List<String> lines) {
    for (Part part : shape.parts()) {
      if (!part.name().equals("id")) {
        Note note =
            notes.stream()
                .filter(n -> n.field().equals(part.name()))
                .findFirst()
                .orElseGet(() -> Note.of(part.name(), part.name(), ""));
        String option = "--" + part.name().replace('_', '-');
        lines.addAll(beside(option, 20, meaning(part, note), width));
      }
    }
    lines.add("");
  }

  private static String meaning(Part part, Note note) {
    StringBuilder meaning = new StringBuilder(Labels.ended(note.sentence()));
    List<String> choices = part.kind().map(Kind::choices).orElse(List.of());
    List<String> offered = choices.isEmpty() ? offered(note) : choices;
    if (!offered.isEmpty()) {
      meaning.append(" One of: ").append(String.join(", ", offered.stream().limit(FEW).toList()));
      meaning.append(offered.size() > FEW ? " and " + (offered.size() - FEW) + " more." : ".");
    }
    part.kind()
        .filter(kind -> kind.json() != Kind.Json.TEXT && kind.json() != Kind.Json.BOOLEAN)
        .ifPresent(kind -> meaning.append(" Such as ").append(kind.example()).append('.'));
    part.nested()
        .ifPresent(
            n ->
                meaning
                    .append(" Written as field=value; field=value (or as JSON), with: ")
                    .append(names(n))
                    .append('.'));
    if (part.holds() == Holds.ONE && !note.blank()) {
      meaning.append(" Needed.");
    } else if (part.holds().isMany()) {
      meaning.append(
          part.nested().isPresent() ? " Several: repeat it" : " Several, with commas between them");
      meaning.append(part.holds().isChange() ? "; \"\" empties it." : ".");
    } else if (part.holds() == Holds.NAMED) {
      meaning.append(" Written as name=value; name=value.");
    }
    return meaning.toString().strip();
  }

  /** Choices that are data; help is given without a database as well. */
  private static List<String> offered(Note note) {
    try {
      return note.choices().get();
    } catch (Unavailable _) {
      return List.of();
    }
  }
}
