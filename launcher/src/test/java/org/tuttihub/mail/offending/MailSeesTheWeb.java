package org.tuttihub.mail.offending;

import org.tuttihub.web.CannotServe;

public record MailSeesTheWeb(CannotServe cannot) {}
