package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

class ShapeTest {

  /** Something that is lent. */
  record Loan(
      int instrumentNo,
      Optional<Money> deposit,
      List<Line> lines,
      Change<String> partA,
      Change<List<Money>> fees) {
    Loan {
      if (instrumentNo < 1) {
        throw new BadValue("Numbers begin at 1.");
      }
    }
  }

  /** A line about it. */
  record Line(String text) {}

  private static final Shape<Loan> SHAPE = Shape.of(Loan.class);

  @Test
  void fields_are_named_as_doors_write_them() {
    assertEquals(
        List.of("instrument_no", "deposit_pence", "lines", "part_a", "fees_pence"),
        SHAPE.parts().stream().map(Part::name).toList());
    assertEquals(
        List.of(Holds.ONE, Holds.MAYBE, Holds.MANY, Holds.CHANGE, Holds.CHANGE_MANY),
        SHAPE.parts().stream().map(Part::holds).toList());
    assertEquals("has_2_words", Shape.snake("has_2Words"));
  }

  @Test
  void a_shape_is_made_once() {
    assertSame(SHAPE, Shape.of(Loan.class));
  }

  @Test
  void a_record_is_read_and_made_again() {
    Loan loan =
        new Loan(
            7,
            Optional.of(new Money(500)),
            List.of(new Line("a")),
            Change.to("A"),
            Change.to(List.of(new Money(5))));

    List<Object> values = SHAPE.parts().stream().map(part -> SHAPE.value(loan, part)).toList();

    assertEquals(loan, SHAPE.make(values));
    assertEquals(
        Map.of(
            "instrument_no", 7,
            "deposit", Optional.of(new Money(500)),
            "lines", List.of(new Line("a")),
            "part_a", Change.to("A"),
            "fees", Change.to(List.of(new Money(5)))),
        Shape.fieldsOf(loan));
  }

  @Test
  void a_record_with_its_key_in_front_is_read_and_made_again() {
    Shape<Keyed<Line>> shape = Keyed.shape(Shape.of(Line.class));
    Keyed<Line> keyed = new Keyed<>(Key.of("LINE-1"), new Line("a"));

    List<Object> values = shape.parts().stream().map(part -> shape.value(keyed, part)).toList();

    assertEquals(List.of("id", "text"), shape.parts().stream().map(Part::name).toList());
    assertEquals(List.of(Key.of("LINE-1"), "a"), values);
    assertEquals(keyed, shape.make(values));
  }

  @Test
  void what_the_record_refuses_comes_out_as_it_was_thrown() {
    assertThrows(
        BadValue.class,
        () -> SHAPE.make(List.of(0, Optional.empty(), List.of(), Change.keep(), Change.keep())));
  }

  @Test
  void a_field_must_be_a_known_value_or_a_record() {
    record Odd(Object anything) {}
    record Raw(Set<?> things) {}
    record RawChange(Change<List<?>> things) {}

    assertThrows(IllegalArgumentException.class, () -> Shape.of(Odd.class));
    assertThrows(IllegalArgumentException.class, () -> Shape.of(Raw.class));
    assertThrows(IllegalArgumentException.class, () -> Shape.of(RawChange.class));
  }
}
