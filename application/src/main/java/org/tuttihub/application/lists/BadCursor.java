package org.tuttihub.application.lists;

/** A cursor that this list did not give. */
public final class BadCursor extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadCursor() {
    super("The cursor is not one that this list gave for this order. Begin again without it.");
  }
}
