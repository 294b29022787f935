package org.tuttihub.domain.partners.policy;

import java.util.Locale;

/** What sort of partner somebody is; one may be of several. */
public enum PartnerType {
  /** Delivers music education for the hub. */
  DELIVERY,
  /** Shapes the hub's strategy with it. */
  STRATEGIC,
  /** Shares delivery across a hub of several authorities. */
  CONSORTIUM,
  /** Works alongside the hub. */
  ASSOCIATE,
  SCHOOL,
  LEAD_SCHOOL,
  COMMUNITY,
  NATIONAL,
  INDUSTRY;

  /** In a sentence: {@code lead school}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
