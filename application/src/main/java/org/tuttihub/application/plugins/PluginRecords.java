package org.tuttihub.application.plugins;

import org.tuttihub.application.hub.HubRecords;

/** What deeds about plugins and policies need. */
public interface PluginRecords extends HubRecords {
  Approvals approvals();

  Adoptions adoptions();

  PolicySettings policySettings();
}
