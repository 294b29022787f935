package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as lists have them. */
class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03/09/2009            | 2009-09-03
          3.9.09                | 2009-09-03
          03-09-2009            | 2009-09-03
          03-09-2009 14:30      | 2009-09-03
          2009-09-03            | 2009-09-03
          2009/9/3              | 2009-09-03
          2009-09-03T00:00:00Z  | 2009-09-03
          3 Sept 2009           | 2009-09-03
          3rd September, 2009   | 2009-09-03
          03-Sep-09             | 2009-09-03
          Thu 3 Sep 2009        | 2009-09-03
          Thursday, 3 Sep 2009  | 2009-09-03
          September 3, 2009     | 2009-09-03
          Sept 2009             | 2009-09-01
          SEPT. 2009            | 2009-09-01
          Sep-09                | 2009-09-01
          09/2009               | 2009-09-01
          2009-09               | 2009-09-01
          2009                  | 2009-01-01
          c. 2009               | 2009-01-01
          circa 1995            | 1995-01-01
          40059                 | 2009-09-03
          40059.5               | 2009-09-03
          01/01/99              | 1999-01-01
          29/02/2008            | 2008-02-29
          """)
  void a_day_is_read_however_it_is_written(String written, LocalDate day) {
    assertEquals(day, WrittenDate.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "09/14/2009",
        "31/02/2009",
        "29/02/2009",
        "2009/10",
        "2009-10",
        "0/0/0",
        "1700",
        "2999",
        "12345",
        "99999",
        "Foo 2009",
        "Sept",
        "1/2",
        "-1",
        "3 Smarch 2009",
        "2009-13-01",
        "٣/٩/٢٠٠٩"
      })
  void what_is_no_day_or_could_be_two_is_refused_with_a_sentence(String written) {
    BadValue bad = assertThrows(BadValue.class, () -> WrittenDate.of(written));

    assertTrue(bad.sentence().contains("is not a day such as"), bad.sentence());
  }
}
