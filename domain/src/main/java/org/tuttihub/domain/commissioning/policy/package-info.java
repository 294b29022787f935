/**
 * The question of commissioning: how much of a project's cost must come from elsewhere, how are
 * bids scored, and by which procedure is the grant awarded? Plugins see this package.
 */
package org.tuttihub.domain.commissioning.policy;
