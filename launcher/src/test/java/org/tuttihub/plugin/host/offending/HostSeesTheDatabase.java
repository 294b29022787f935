package org.tuttihub.plugin.host.offending;

import org.tuttihub.postgres.PgHub;

/** Offends: the host of plugins knows no adapter. */
public final class HostSeesTheDatabase {
  PgHub hub;
}
