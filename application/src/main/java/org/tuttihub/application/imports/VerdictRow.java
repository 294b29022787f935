package org.tuttihub.application.imports;

import java.util.List;

/** What was found in a row of an import, as a line. */
public record VerdictRow(
    long id,
    String importRef,
    long row,
    Verdict.Finding finding,
    String key,
    List<String> fields,
    String column,
    String reason) {}
