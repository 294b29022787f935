package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.values.Identity;

/** The models that a register speaks of: those of the hub, and those that come with it. */
final class RegisterModels {
  private final Ids ids;
  private final Map<String, Model> byKey = new HashMap<>();
  private final Map<UUID, Model> byId = new HashMap<>();
  private final List<Function<String, Model>> fresh = new ArrayList<>();

  RegisterModels(InstrumentRecords records, Ids ids) {
    this.ids = ids;
    records.models().every().forEach(stored -> take(stored.value()));
  }

  /** The model of an item that is not there yet. */
  Model of(RegisterLine.Described said) {
    Model known = byKey.get(said.key());
    return known == null ? made(said::fresh) : known;
  }

  /** The model of an item that is there: what the register does not say stays as it is. */
  Model of(RegisterLine.Described said, UUID before) {
    Model there = byId.get(before);
    Model known = byKey.get(said.keyOver(there));
    return known == null ? made(identity -> said.over(there, identity)) : known;
  }

  private Model made(Function<Identity, Model> making) {
    UUID id = ids.next();
    fresh.add(ref -> making.apply(new Identity(id, ref)));
    Model model = making.apply(new Identity(id, "new"));
    take(model);
    return model;
  }

  private void take(Model model) {
    byKey.put(model.key(), model);
    byId.put(model.identity().id(), model);
  }

  /** Adds those that are new to the hub. */
  void keep(InstrumentRecords records) {
    List<String> refs = fresh.isEmpty() ? List.of() : records.models().nextRefs(fresh.size());
    List<Model> models = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      models.add(fresh.get(i).apply(refs.get(i)));
    }
    records.models().addAll(models);
    fresh.clear();
  }
}
