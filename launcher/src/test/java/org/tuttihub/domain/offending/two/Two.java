package org.tuttihub.domain.offending.two;

import org.tuttihub.domain.offending.one.One;

public record Two(One one) {}
