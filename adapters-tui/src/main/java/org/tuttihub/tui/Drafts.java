package org.tuttihub.tui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms that people left unfinished, each for whoever typed it, in the memory of this server: they
 * outlive a connection that drops and not the server. Few, short and not for ever: what goes beyond
 * that is the oldest. Nothing of it is ever logged.
 */
public final class Drafts {
  /** How much is kept, and how long. */
  public record Limits(int people, int forms, int letters, Duration age) {
    public static final Limits USUAL = new Limits(500, 20, 100_000, Duration.ofDays(7));
  }

  private record Draft(Map<String, String> texts, Instant at) {
    int letters() {
      return texts.values().stream().mapToInt(String::length).sum();
    }
  }

  private final Clock clock;
  private final Limits limits;
  private final Map<String, Map<String, Draft>> kept = new LinkedHashMap<>();

  public Drafts(Clock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  /** What somebody typed into each form, by the form's name. */
  public synchronized Map<String, Map<String, String>> of(String actor) {
    forgetOld();
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    kept.getOrDefault(actor, Map.of()).forEach((form, draft) -> texts.put(form, draft.texts()));
    return texts;
  }

  /** Keeps what somebody typed into a form, in place of what was kept of it. */
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
    kept.remove(actor);
    kept.put(actor, forms);
    Iterator<String> people = List.copyOf(kept.keySet()).iterator();
    while (kept.size() > limits.people()) {
      kept.remove(people.next());
    }
  }

  /** A form was finished, or thrown away. */
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
