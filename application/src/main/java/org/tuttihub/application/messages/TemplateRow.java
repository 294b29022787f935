package org.tuttihub.application.messages;

/** A text from which messages are written. */
public record TemplateRow(String ref, String code, String subject, String purpose, String body) {}
