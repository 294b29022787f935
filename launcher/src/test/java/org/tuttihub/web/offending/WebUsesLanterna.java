package org.tuttihub.web.offending;

import com.googlecode.lanterna.TerminalSize;

public record WebUsesLanterna(TerminalSize size) {}
