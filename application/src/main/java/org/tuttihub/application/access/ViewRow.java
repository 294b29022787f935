package org.tuttihub.application.access;

import java.util.List;
import java.util.Optional;

/**
 * A saved view.
 *
 * @param list the collection whose list it is of
 * @param conditions each as it is typed, such as {@code status=disengaged}
 * @param order columns to sort by, with a hyphen in front where the last come first
 * @param opens whether the list opens with it
 * @param owner whose it is
 */
public record ViewRow(
    String ref,
    String list,
    String name,
    Optional<String> text,
    List<String> conditions,
    List<String> order,
    boolean opens,
    String owner) {}
