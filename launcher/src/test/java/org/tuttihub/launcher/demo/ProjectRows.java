package org.tuttihub.launcher.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.commissioning.ProjectRow;
import org.tuttihub.application.fakes.InMemoryHub;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.values.Key;

/** The projects of a hub in memory, by reference, as far as the demonstration looks at them. */
final class ProjectRows {
  private static final int MOST = 20;

  private ProjectRows() {}

  static List<ProjectRow> of(InMemoryHub memory) {
    return memory.look(
        records ->
            IntStream.rangeClosed(1, MOST)
                .mapToObj(n -> records.projects().find(Key.of("PRJ-" + n)))
                .flatMap(Optional::stream)
                .map(found -> row(records, found.value()))
                .toList());
  }

  private static ProjectRow row(AllRecords records, Project project) {
    Contract c = project.contract();
    return new ProjectRow(
        c.identity().ref(),
        project.state(),
        c.procurement().on(),
        c.title(),
        ref(records.partners(), c.partner()),
        "",
        ref(records.calls(), c.call()),
        ref(records.bids(), c.bid()),
        c.grant(),
        c.borneByHub(),
        c.paid(),
        c.givenValue(),
        Optional.empty(),
        c.starts(),
        c.ends(),
        c.evaluationDue(),
        true,
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static <T> String ref(Kept<T> kept, UUID id) {
    return kept.find(new Key.ById(id)).stream()
        .map(Stored::value)
        .map(value -> kept.identityOf(value).ref())
        .findFirst()
        .orElse("");
  }
}
