package org.tuttihub.application.outside;

import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.application.files.FileRecords;
import org.tuttihub.application.hub.HubRecords;

/** What links themselves need, whatever they are for. */
public interface OutsideRecords extends AccessRecords, FileRecords, HubRecords {}
