package org.tuttihub.application.history;

/** Another system's id for a record, as a line. */
public record OtherIdRow(long id, String collection, String ref, String system, String value) {}
