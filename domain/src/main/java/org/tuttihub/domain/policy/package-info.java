/**
 * What every question of local policy shares: facts in, a decision out, with reasons. Plugins see
 * this package. The questions themselves stand in the {@code policy} package of their room.
 */
package org.tuttihub.domain.policy;
