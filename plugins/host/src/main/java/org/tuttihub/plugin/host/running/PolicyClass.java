package org.tuttihub.plugin.host.running;

/**
 * A policy's class, as it is to be loaded.
 *
 * @param policy the policy's name in its plugin
 * @param question which it answers
 * @param type the full name of the class
 */
public record PolicyClass(String policy, String question, String type) {}
