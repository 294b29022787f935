package org.tuttihub.postgres.kept;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The children of the aggregates that were read together. */
public final class Kin {
  private final Map<Children<?, ?>, Map<UUID, List<Object>>> found;
  private final UUID parent;

  Kin(Map<Children<?, ?>, Map<UUID, List<Object>>> found, UUID parent) {
    this.found = found;
    this.parent = parent;
  }

  /** The children of one kind of the aggregate that is being made. */
  @SuppressWarnings("unchecked") // they were made by these children's own reader
  public <C> List<C> of(Children<?, C> children) {
    return (List<C>) found.getOrDefault(children, Map.of()).getOrDefault(parent, List.of());
  }
}
