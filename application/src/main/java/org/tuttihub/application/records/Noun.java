package org.tuttihub.application.records;

/**
 * The words for one collection of records.
 *
 * @param room the room it belongs to
 * @param plural the collection's name in commands and paths: {@code objectives}
 * @param singular one of them, in a sentence: {@code objective}
 * @param prefix the beginning of references, {@code OBJ}; empty where they come from elsewhere
 */
public record Noun(String room, String plural, String singular, String prefix) {}
