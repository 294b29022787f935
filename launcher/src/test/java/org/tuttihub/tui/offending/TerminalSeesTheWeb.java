package org.tuttihub.tui.offending;

import org.tuttihub.web.CannotServe;

public record TerminalSeesTheWeb(CannotServe cannot) {}
