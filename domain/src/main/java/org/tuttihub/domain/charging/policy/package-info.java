/**
 * The question of charging: what does it cost, who pays what, and why? Plugins see this package.
 *
 * <p>A <em>charge</em> is the full price of what is supplied. A <em>subsidy</em> lowers it with
 * somebody else's money; a <em>remission</em> forgives a family's charge. What is left, the
 * customer pays. The customer who pays is not the child who learns.
 */
package org.tuttihub.domain.charging.policy;
