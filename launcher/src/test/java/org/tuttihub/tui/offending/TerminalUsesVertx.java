package org.tuttihub.tui.offending;

import io.vertx.core.Vertx;

public record TerminalUsesVertx(Vertx vertx) {}
