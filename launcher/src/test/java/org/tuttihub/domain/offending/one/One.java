package org.tuttihub.domain.offending.one;

import org.tuttihub.domain.offending.two.Two;

public record One(Two two) {}
