package org.tuttihub.domain.commissioning;

import java.time.LocalDate;

/**
 * What came of a project.
 *
 * @param findings what was reached, against what was wanted
 * @param caseStudy one story that shows it, without anybody's name
 * @param children how many children it reached
 */
public record Evaluation(String findings, String caseStudy, int children, LocalDate on) {}
