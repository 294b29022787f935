package org.tuttihub.postgres.kept;

import java.util.function.Function;

/**
 * A column as it is written.
 *
 * @param value of a record; an absent one is null in the database
 */
public record Column<T>(String name, ColumnType type, Function<? super T, ?> value) {}
