/**
 * Commissioning: from a need to money well spent. A call says what is wanted and why; partners bid;
 * reviewers who do not see one another's scores assess the bids; the best is awarded what it asked
 * for; its project is agreed, paid, evaluated and closed.
 */
package org.tuttihub.domain.commissioning;
