package org.tuttihub.files.offending;

import org.tuttihub.web.CannotServe;

public record FilesSeeTheWeb(CannotServe cannot) {}
