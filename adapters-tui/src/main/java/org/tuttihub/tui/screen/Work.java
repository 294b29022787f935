package org.tuttihub.tui.screen;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/**
 * Something that takes time and is done beside the screen.
 *
 * @param doing the operation, for the log
 * @param run does it, and says what becomes of the screen then
 * @param failed what becomes of the screen when it could not be done
 */
record Work(
    String doing, Callable<UnaryOperator<State>> run, UnaryOperator<State> failed) {}
