package org.tuttihub.application.offending.one;

import org.tuttihub.application.offending.two.Two;

public record One(Two two) {}
