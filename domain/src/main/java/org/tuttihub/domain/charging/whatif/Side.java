package org.tuttihub.domain.charging.whatif;

/** The two sides of a comparison. */
public enum Side {
  /** What is compared with: what is in force, unless another was named. */
  AGAINST,
  /** What is tried. */
  TRIED
}
