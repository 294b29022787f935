package org.tuttihub.web.offending;

import org.tuttihub.tui.command.Terms;

public record WebSeesTheTerminal(Terms terms) {}
