package org.tuttihub.plugin.host.jar;

import java.util.List;

/** A plugin that cannot be used, with why in sentences. */
public final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  public Unfit(List<String> sentences) {
    super(String.join(" ", sentences));
  }

  public Unfit(String sentence) {
    this(List.of(sentence));
  }

  public String sentence() {
    return getMessage();
  }
}
