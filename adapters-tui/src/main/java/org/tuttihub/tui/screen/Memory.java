package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;

/**
 * What a session remembers beyond its screens.
 *
 * @param deeds what was done in it, the last first
 * @param drafts what was typed into forms that were left, by form
 * @param asked what was last asked of each list
 * @param lines what was typed into the palette, the last first
 */
record Memory(
    List<Did> deeds,
    Map<String, Map<String, String>> drafts,
    Map<String, Asked> asked,
    List<String> lines) {
  static final Memory EMPTY = new Memory(List.of(), Map.of(), Map.of(), List.of());
  private static final int MOST = 50;

  /**
   * A deed that was done, once or with each of a set, and what came of it.
   *
   * @param receipts in order, at least one
   */
  record Did(Deed<?> deed, List<Receipt> receipts) {
    Did {
      receipts = List.copyOf(receipts);
    }

    Receipt last() {
      return receipts.getLast();
    }
  }

  /** What a session begins with: the forms that were left unfinished before. */
  static Memory of(Map<String, Map<String, String>> drafts) {
    return new Memory(List.of(), drafts, Map.of(), List.of());
  }

  Memory did(Deed<?> deed, Receipt receipt) {
    return did(deed, List.of(receipt));
  }

  Memory did(Deed<?> deed, List<Receipt> receipts) {
    return new Memory(first(new Did(deed, receipts), deeds), drafts, asked, lines);
  }

  /** Without those receipts, which were undone. */
  Memory undone(Collection<Receipt> undone) {
    List<Did> left =
        deeds.stream()
            .map(
                did ->
                    new Did(
                        did.deed(),
                        did.receipts().stream().filter(r -> !undone.contains(r)).toList()))
            .filter(did -> !did.receipts().isEmpty())
            .toList();
    return new Memory(left, drafts, asked, lines);
  }

  Memory typed(String line) {
    List<String> others = lines.stream().filter(other -> !other.equals(line)).toList();
    return new Memory(deeds, drafts, asked, first(line, others));
  }

  Memory asked(String list, Asked now) {
    return new Memory(deeds, drafts, with(asked, list, now), lines);
  }

  Memory draft(String form, Map<String, String> texts) {
    return new Memory(deeds, with(drafts, form, texts), asked, lines);
  }

  Memory withoutDraft(String form) {
    Map<String, Map<String, String>> fewer = new LinkedHashMap<>(drafts);
    fewer.remove(form);
    return new Memory(deeds, fewer, asked, lines);
  }

  Optional<Map<String, String>> draft(String form) {
    return Optional.ofNullable(drafts.get(form));
  }

  private static <T> List<T> first(T one, List<T> others) {
    List<T> all = new ArrayList<>(others.subList(0, Math.min(MOST, others.size())));
    all.addFirst(one);
    return List.copyOf(all);
  }

  private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
    Map<String, T> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }
}
