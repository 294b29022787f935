package org.tuttihub.plugin.host;

/**
 * A framework pack that a plugin brings: data, no code.
 *
 * @param plugin {@code id@version}
 * @param name of its file in the jar
 * @param json its text
 */
public record Pack(String plugin, String name, String json) {}
