/**
 * The question of clearance: what must somebody of this engagement and these roles have shown
 * before they may teach, how often, and what happens when it lapses? Plugins see this package.
 */
package org.tuttihub.domain.workforce.policy;
