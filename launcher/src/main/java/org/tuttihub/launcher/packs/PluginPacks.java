package org.tuttihub.launcher.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.plugin.host.Pack;

/** The framework packs that plugins bring. One that is not right is named, and holds nobody up. */
public final class PluginPacks {
  private static final Logger LOG = LoggerFactory.getLogger(PluginPacks.class);
  private static final JsonMapper JSON = new JsonMapper();

  private PluginPacks() {}

  /** Installs what is not installed yet. */
  public static void install(Catalogue catalogue, Acting.Beginning acting, List<Pack> packs) {
    for (Pack pack : packs) {
      try {
        if (Packs.installMissing(
                catalogue, acting, List.of(JSON.readValue(pack.json(), Packs.PACK)))
            instanceof Outcome.Refused<?>(var refusal)) {
          LOG.warn("{} of {} is not installed: {}", pack.name(), pack.plugin(), refusal.sentence());
        }
      } catch (JsonProcessingException e) {
        LOG.warn(
            "{} of {} is not installed, since it is no JSON: {}",
            pack.name(),
            pack.plugin(),
            e.getOriginalMessage());
      }
    }
  }
}
