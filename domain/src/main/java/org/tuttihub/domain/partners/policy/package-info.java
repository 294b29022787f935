/**
 * The question of partnership: what must a partner of this type show, sign and report, and who has
 * the final say? Plugins see this package.
 */
package org.tuttihub.domain.partners.policy;
