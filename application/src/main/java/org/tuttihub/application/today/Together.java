package org.tuttihub.application.today;

import java.util.List;
import java.util.function.Supplier;

/** Asks several things that do not depend on each other, side by side where it can. */
public interface Together {
  /** One after the other. */
  Together IN_TURN =
      new Together() {
        @Override
        public <T> List<T> all(List<Supplier<T>> questions) {
          return questions.stream().map(Supplier::get).toList();
        }
      };

  /** The answers in the order of the questions; what one of them throws comes out. */
  <T> List<T> all(List<Supplier<T>> questions);
}
