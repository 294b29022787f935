package org.tuttihub.postgres.offending;

import org.tuttihub.web.CannotServe;

public record DatabaseSeesTheWeb(CannotServe cannot) {}
