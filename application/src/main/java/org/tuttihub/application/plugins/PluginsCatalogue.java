package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of the room {@code plugins}: local policies, and which of them hold. */
public final class PluginsCatalogue {
  private PluginsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends PluginRecords> work,
      PluginReads reads,
      Ids ids,
      PolicyHost host,
      Supplier<LocalDate> today) {
    return Stream.of(
            PluginOperations.of(work, reads, ids, host),
            PolicyOperations.of(work, host, today),
            AdoptionOperations.of(work, reads, ids, host),
            SettingOperations.of(work, reads, ids, host))
        .flatMap(part -> part)
        .toList();
  }
}
