package org.tuttihub.application.catalogue;

import java.util.Optional;
import org.tuttihub.application.records.Noun;

/**
 * Whose records a field names.
 *
 * @param of the collection
 * @param by the field of its list's rows that is written down, such as a code; absent where it is
 *     the first, by which records are named everywhere
 */
public record Names(Noun of, Optional<String> by) {}
