package org.tuttihub.application.partners;

import java.util.List;

/**
 * A framework for reviews, as a line.
 *
 * @param principles how many it has
 */
public record StandardRow(
    String ref, String code, String title, List<String> scale, int principles) {}
