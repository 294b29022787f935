package org.tuttihub.web.offending;

import jakarta.mail.Session;

public record WebSpeaksMail(Session session) {}
