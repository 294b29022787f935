package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, as people write them. */
class SizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1/2               | 1/2
          ½                 | 1/2
          Half              | 1/2
          half-size         | 1/2
          1 / 2             | 1/2
          3/4               | 3/4
          ¾ size            | 3/4
          Three-Quarter     | 3/4
          three quarters    | 3/4
          full size         | 4/4
          FULL              | 4/4
          4/4               | 4/4
          1/1               | 4/4
          1/16              | 1/16
          quarter           | 1/4
          7/8               | 7/8
          15.5"             | 15.5 in
          15½"              | 15.5 in
          16 inch           | 16 in
          13.50 in          | 13.5 in
          S                 | small
          Large             | large
          """)
  void however_it_is_said_it_is_written_in_one_way(String said, String written) {
    assertEquals(written, Size.of(said).text());
    assertEquals(Size.of(written), Size.of(Size.of(said).text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5/4", "big", "2026-02-01", "violin", "1/2 1/4"})
  void what_is_no_size_is_refused(String said) {
    assertThrows(BadValue.class, () -> Size.of(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Violin 3/4 outfit            | 3/4     | Violin outfit
          Half-size cello              | 1/2     | cello
          1/2 size Stentor violin      | 1/2     | Stentor violin
          Viola 15.5" (student)        | 15.5 in | Viola (student)
          Three quarter double bass    | 3/4     | double bass
          Cello (½)                    | 1/2     | Cello
          """)
  void a_name_says_its_size(String name, String size, String rest) {
    assertEquals(Optional.of(new Size.Found(new Size(size), rest)), Size.within(name));
  }

  @Test
  void a_name_without_a_size_says_none() {
    assertEquals(Optional.empty(), Size.within("Yamaha YCL-255 Clarinet"));
    assertEquals(Optional.empty(), Size.within("Half and half rosin"));
  }
}
