package org.tuttihub.application.lists;

/** Which part of a list is wanted. */
public sealed interface Window {
  int MOST = 1000;

  int limit();

  /** From the beginning. */
  record First(int limit) implements Window {}

  /** What follows a cursor. */
  record After(String cursor, int limit) implements Window {}

  /** What comes before a cursor. */
  record Before(String cursor, int limit) implements Window {}

  /** By place; for screens that scroll. */
  record At(long offset, int limit) implements Window {}
}
