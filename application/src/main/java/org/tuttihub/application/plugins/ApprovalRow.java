package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.Optional;

/** An approval of a jar, as a line. */
public record ApprovalRow(
    String ref,
    String plugin,
    String version,
    boolean inProcess,
    String by,
    LocalDate on,
    Optional<LocalDate> withdrawnOn,
    String sha256) {}
