/**
 * What a local policy is written against. The questions themselves, with their facts and answers,
 * stand in the domain ({@code org.tuttihub.domain.policy} and the {@code policy} package of each
 * room); this module gives them a version. {@code api.txt} beside its sources is all that a policy
 * sees, and docs/PLUGINS.md tells how to write one.
 */
package org.tuttihub.plugin.api;
