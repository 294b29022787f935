package org.tuttihub.application.records;

import java.util.UUID;

/**
 * What a deed was done to.
 *
 * @param collection the plural noun
 */
public record Subject(String collection, UUID id, String ref) {}
