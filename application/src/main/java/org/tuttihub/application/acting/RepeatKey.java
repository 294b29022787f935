package org.tuttihub.application.acting;

/**
 * What makes a repeated request recognisable.
 *
 * @param key chosen by the caller, unique among the actor's requests
 * @param fingerprint of the request; the same key with another fingerprint is refused
 */
public record RepeatKey(String key, String fingerprint) {}
