package org.tuttihub.application.strategy;

import org.tuttihub.domain.values.AcademicYear;

/** A framework pack, as a line. */
public record FrameworkRow(
    String ref, String code, int version, String title, AcademicYear from, String funder) {}
