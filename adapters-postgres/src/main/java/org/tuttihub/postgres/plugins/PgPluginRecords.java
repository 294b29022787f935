package org.tuttihub.postgres.plugins;

import org.tuttihub.application.plugins.Adoptions;
import org.tuttihub.application.plugins.Approvals;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.plugins.PolicySettings;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code plugins}, on the connection of one unit of work. */
public interface PgPluginRecords extends PluginRecords {
  Session session();

  @Override
  default Approvals approvals() {
    return new PgApprovals(session(), View.NOW);
  }

  @Override
  default Adoptions adoptions() {
    return new PgAdoptions(session(), View.NOW);
  }

  @Override
  default PolicySettings policySettings() {
    return new PgPolicySettings(session(), View.NOW);
  }
}
