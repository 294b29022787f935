package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * The models that a register speaks of: those of the hub, and those that come with it. What one
 * costs to replace is taken from the first row that says it, where it is not known yet.
 */
final class RegisterModels {
  private final Ids ids;
  private final Map<String, UUID> byKey = new HashMap<>();
  private final Map<UUID, Model> byId = new HashMap<>();
  private final Map<UUID, Stored<Model>> kept = new HashMap<>();
  private final Map<UUID, Money> worth = new HashMap<>();

  RegisterModels(InstrumentRecords records, Ids ids) {
    this.ids = ids;
    records.models().every().forEach(this::keep);
  }

  /** The model of an item that is not there yet. */
  Model of(RegisterLine.Described said) {
    UUID known = byKey.get(said.key());
    return known == null ? made(said.fresh(fresh())) : byId.get(known);
  }

  /** The model of an item that is there: what the register does not say stays as it is. */
  Model of(RegisterLine.Described said, UUID before) {
    Model there = byId.get(before);
    UUID known = byKey.get(said.keyOver(there));
    return known == null ? made(said.over(there, fresh())) : byId.get(known);
  }

  /** What one costs to replace, by the hub or else by what was read before. */
  Money worth(Model model, Money said) {
    return model.value().orElseGet(() -> worth.computeIfAbsent(model.identity().id(), _ -> said));
  }

  private Identity fresh() {
    return new Identity(ids.next(), "new");
  }

  private Model made(Model model) {
    byKey.put(model.key(), model.identity().id());
    byId.put(model.identity().id(), model);
    return model;
  }

  private void keep(Stored<Model> stored) {
    kept.put(made(stored.value()).identity().id(), stored);
  }

  /** Keeps those of items that come in where they are new to the hub, and what is new of others. */
  void keep(InstrumentRecords records, Set<UUID> used) {
    Set<UUID> fresh = new LinkedHashSet<>(used);
    fresh.removeAll(kept.keySet());
    List<String> refs = fresh.isEmpty() ? List.of() : records.models().nextRefs(fresh.size());
    List<Model> models = new ArrayList<>();
    for (UUID id : fresh) {
      models.add(valued(byId.get(id).called(refs.get(models.size()))));
    }
    List<Stored<Model>> dearer =
        used.stream()
            .filter(kept::containsKey)
            .map(kept::get)
            .filter(stored -> stored.value().value().isEmpty())
            .filter(stored -> worth.containsKey(stored.value().identity().id()))
            .map(stored -> stored.with(valued(stored.value())))
            .toList();
    records.models().addAll(models);
    records.models().replaceAll(dearer);
    models.forEach(model -> keep(new Stored<>(model, 1)));
    dearer.forEach(stored -> keep(new Stored<>(stored.value(), stored.version() + 1)));
  }

  private Model valued(Model model) {
    Money said = worth.get(model.identity().id());
    return said == null || model.value().isPresent() ? model : model.worth(said);
  }
}
