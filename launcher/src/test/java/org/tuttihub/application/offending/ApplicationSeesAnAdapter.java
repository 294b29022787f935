package org.tuttihub.application.offending;

import org.tuttihub.web.CannotServe;

public record ApplicationSeesAnAdapter(CannotServe cannot) {}
