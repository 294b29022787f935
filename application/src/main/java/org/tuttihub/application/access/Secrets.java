package org.tuttihub.application.access;

/** Makes secrets and their hashes. */
public interface Secrets {
  /** A secret that nobody can guess, in letters and digits. */
  String next();

  /** SHA-256 of a text, in hex. */
  String hash(String secret);
}
