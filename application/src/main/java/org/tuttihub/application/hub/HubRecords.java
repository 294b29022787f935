package org.tuttihub.application.hub;

/** What deeds about the hub need. */
public interface HubRecords {
  Hubs hubs();
}
