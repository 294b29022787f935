package org.tuttihub.tui;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.access.Drafts;

/** Drafts that hold nobody up: what cannot be read is not there, what cannot be kept is lost. */
record QuietDrafts(Drafts drafts) implements Drafts {
  private static final Logger LOG = LoggerFactory.getLogger(QuietDrafts.class);

  @Override
  public Map<String, Map<String, String>> of(String actor) {
    try {
      return drafts.of(actor);
    } catch (RuntimeException e) {
      LOG.info("Unfinished forms could not be read: {}", e.getClass().getName());
      return Map.of();
    }
  }

  @Override
  public void keep(String actor, String form, Map<String, String> texts) {
    quietly(() -> drafts.keep(actor, form, texts));
  }

  @Override
  public void drop(String actor, String form) {
    quietly(() -> drafts.drop(actor, form));
  }

  private static void quietly(Runnable keeping) {
    try {
      keeping.run();
    } catch (RuntimeException e) {
      LOG.info("Unfinished forms could not be kept: {}", e.getClass().getName());
    }
  }
}
