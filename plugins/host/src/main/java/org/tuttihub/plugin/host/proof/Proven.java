package org.tuttihub.plugin.host.proof;

/**
 * What a policy has proved.
 *
 * @param examples how many of its own examples hold
 * @param madeUp how many made-up questions it bore
 */
public record Proven(String policy, int examples, int madeUp) {}
