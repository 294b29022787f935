package org.tuttihub.application.offending.two;

import org.tuttihub.application.offending.one.One;

public record Two(One one) {}
