package org.tuttihub.application.imports;

/**
 * What is remembered of a heading, as a line.
 *
 * @param what which import it is for
 * @param field the field that the heading stands for; {@code nothing} when it is passed over
 */
public record MappingRow(String ref, String what, String heading, String field) {}
