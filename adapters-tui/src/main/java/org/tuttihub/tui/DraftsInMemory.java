package org.tuttihub.tui;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.application.access.Drafts;

/** Unfinished forms in the memory of this process, where there is nowhere else to keep them. */
public final class DraftsInMemory implements Drafts {
  private record Draft(Map<String, String> texts, Instant at) {
    int letters() {
      return Drafts.letters(texts);
    }
  }

  private final Clock clock;
  private final Limits limits;
  private final Map<String, Map<String, Draft>> kept = new LinkedHashMap<>();

  public DraftsInMemory(Clock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  @Override
  public synchronized Map<String, Map<String, String>> of(String actor) {
    forgetOld();
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    kept.getOrDefault(actor, Map.of()).forEach((form, draft) -> texts.put(form, draft.texts()));
    return texts;
  }

  @Override
  public synchronized void keep(String actor, String form, Map<String, String> texts) {
    Draft draft = new Draft(Map.copyOf(texts), clock.instant());
    if (draft.letters() > limits.letters()) {
      return;
    }
    Map<String, Draft> forms = new LinkedHashMap<>(kept.getOrDefault(actor, Map.of()));
    forms.remove(form);
    forms.put(form, draft);
    Iterator<Draft> oldest = forms.values().iterator();
    while (forms.size() > limits.forms() || letters(forms) > limits.letters()) {
      oldest.next();
      oldest.remove();
    }
    kept.put(actor, forms);
  }

  @Override
  public synchronized void drop(String actor, String form) {
    Map<String, Draft> forms = new LinkedHashMap<>(kept.getOrDefault(actor, new HashMap<>()));
    forms.remove(form);
    kept.replace(actor, forms);
  }

  private static int letters(Map<String, Draft> forms) {
    return forms.values().stream().mapToInt(Draft::letters).sum();
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(limits.age());
    kept.replaceAll(
        (_, forms) -> {
          Map<String, Draft> young = new LinkedHashMap<>(forms);
          young.values().removeIf(draft -> draft.at().isBefore(oldest));
          return young;
        });
    kept.values().removeIf(Map::isEmpty);
  }

  /** Says nothing of what is kept. */
  @Override
  public String toString() {
    return "drafts";
  }
}
