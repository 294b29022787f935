package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.fakes.InMemoryTutti;

/** What a command asks for can be given on the command line: no option has two meanings. */
class OptionNamesTest {
  private static final Set<String> OF_EVERY_COMMAND =
      Set.of(
          "data",
          "database",
          "host",
          "port",
          "ssh_port",
          "ready_file",
          "zone",
          "quiet",
          "no_color",
          "reset",
          "format",
          "csv",
          "json",
          "plain",
          "as_at",
          "key",
          "yes",
          "help",
          "if_version",
          "each",
          "dry_run",
          "filter",
          "search",
          "view");
  private static final Set<String> OF_FILES = Set.of("to", "file", "name", "dry_run", "refused");

  @Test
  void no_field_of_a_request_has_the_name_of_an_option_that_every_command_has() {
    Catalogue catalogue = new InMemoryTutti().catalogue;

    List<String> both =
        catalogue
            .all()
            .flatMap(
                operation ->
                    shape(operation).stream()
                        .flatMap(shape -> shape.parts().stream())
                        .map(Shape.Part::name)
                        .filter(
                            name ->
                                OF_EVERY_COMMAND.contains(name)
                                    || (!(operation instanceof Requested)
                                        && OF_FILES.contains(name)))
                        .map(name -> operation.name() + " --" + name))
            .toList();

    assertEquals(List.of(), both);
  }

  private static List<Shape<?>> shape(Operation operation) {
    return switch (operation) {
      case Requested requested -> List.of(requested.request());
      case FileIn<?> in -> List.of(in.options());
      case FileOut<?> out -> List.of(out.options());
      case DocumentIn<?> in -> List.of(in.options());
      case DocumentOut<?> out -> List.of(out.options());
      default -> List.of();
    };
  }
}
