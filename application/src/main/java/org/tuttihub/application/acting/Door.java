package org.tuttihub.application.acting;

/** Through which door a deed came. */
public enum Door {
  REST,
  CONSOLE,
  COMMAND,
  SYSTEM,
  LINK
}
