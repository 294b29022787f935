package org.tuttihub.application.catalogue;

/** How a deed is undone. */
public sealed interface Undo {
  /** By putting back every row that it wrote, as long as nobody wrote them since. */
  record PutBack() implements Undo {}

  /** Not at all, and why. */
  record Never(String why) implements Undo {}

  Undo PUT_BACK = new PutBack();
}
