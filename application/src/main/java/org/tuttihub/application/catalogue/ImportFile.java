package org.tuttihub.application.catalogue;

import java.nio.file.Path;

/**
 * A file to be imported.
 *
 * @param path where it lies while it is imported
 * @param name what the sender called it; used for its ending and shown, never as a path
 * @param dryRun whether to stop after comparing
 */
public record ImportFile(Path path, String name, boolean dryRun) {}
