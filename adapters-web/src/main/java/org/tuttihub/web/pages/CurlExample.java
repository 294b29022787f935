package org.tuttihub.web.pages;

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
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.Words;

/** How an operation is asked for with curl. */
final class CurlExample {
  private static final String TOKEN = "curl -H \"Authorization: Bearer $TOKEN\"";

  private CurlExample() {}

  static String of(Operation operation) {
    String address = "$TUTTI" + Words.path(operation).replace("{id}", id(operation));
    return switch (operation) {
      case ListOf<?> _ -> TOKEN + " \"" + address + "?limit=20&count=true\"";
      case CardOf<?> _ -> TOKEN + " -i \"" + address + "\"";
      case FileOut<?> out ->
          TOKEN + " -o " + out.noun().plural() + ".xlsx \"" + address + "?format=xlsx\"";
      case FileIn<?> _ ->
          TOKEN
              + " -X POST \\\n  -H 'Content-Type: text/csv' --data-binary @file.csv \\\n  \""
              + address
              + "?dry_run=true&file_name=file.csv\"";
      case DocumentIn<?> in ->
          TOKEN
              + " -X POST \\\n  -H 'Content-Type: application/pdf' --data-binary @file.pdf \\\n  \""
              + address
              + "?file_name=file.pdf"
              + in.options().parts().stream()
                  .filter(part -> !part.name().equals("id"))
                  .map(part -> "&" + part.name() + "=…")
                  .collect(Collectors.joining())
              + "\"";
      case DocumentOut<?> _ -> TOKEN + " -OJ \"" + address + "\"";
      case Deed<?> deed -> sent(deed, deed.changes() ? "  -H 'If-Match: \"1\"' \\\n" : "", address);
      case Ask<?, ?> ask -> sent(ask, "", address);
    };
  }

  private static String sent(Requested operation, String headers, String address) {
    return TOKEN
        + " -X "
        + Words.method(operation)
        + " \\\n"
        + headers
        + "  -H 'Content-Type: application/json' \\\n  -d '"
        + body(operation)
        + "' \\\n  \""
        + address
        + "\"";
  }

  private static String id(Operation operation) {
    String prefix = operation.noun().prefix();
    return prefix.isEmpty() ? "ID" : prefix + "-1";
  }

  /** What must be given; for a question, also what it is about. */
  private static String body(Requested operation) {
    boolean all = operation instanceof Ask;
    return operation
        .fields()
        .filter(part -> DocsPage.needed(part) || (all && part.nested().isPresent()))
        .map(part -> "\"" + part.name() + "\": " + example(part))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String example(Part part) {
    if (part.holds() == Holds.NAMED) {
      return "{}";
    }
    if (part.nested().isPresent()) {
      String one =
          part.nested().get().parts().stream()
              .filter(DocsPage::needed)
              .map(inner -> "\"" + inner.name() + "\": " + example(inner))
              .collect(Collectors.joining(", ", "{", "}"));
      return part.holds().isMany() ? "[" + one + "]" : one;
    }
    if (part.holds().isMany()) {
      return "[]";
    }
    Kind kind = part.single();
    return switch (kind.json()) {
      case INTEGER, NUMBER, BOOLEAN -> kind.example();
      case TEXT, DATE, INSTANT -> "\"" + kind.example() + "\"";
    };
  }
}
