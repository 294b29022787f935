package org.tuttihub.domain.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.values.Size;

/** Instruments as stock lists describe them. */
class DescribedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          Yamaha YAS-280 Alto Sax              | alto saxophone     | -      | Yamaha       | YAS-280
          YAMAHA YAS280 alto saxophone         | alto saxophone     | -      | Yamaha       | YAS280
          Baritone sax                         | baritone saxophone | -      | -            | -
          Baritone                             | baritone           | -      | -            | -
          Stentor Student II 3/4 Violin        | violin             | 3/4    | Stentor      | Student II
          Violin outfit, half size             | violin             | 1/2    | -            | outfit
          Cello ¾                              | cello              | 3/4    | -            | -
          15.5" Viola Primavera                | viola              | 15.5 in | Primavera   | -
          Clarinet in Bb, Buffet E11           | Bb clarinet        | -      | Buffet       | E11
          Clarinet (B flat)                    | Bb clarinet        | -      | -            | -
          Saxophone, tenor                     | tenor saxophone    | -      | -            | -
          Trevor James 10X Flute               | flute              | -      | Trevor James | 10X
          Trumpet - Yamaha YTR2330 with horn mute | trumpet         | -      | Yamaha       | YTR2330 with horn mute
          Violin bow                           | violin bow         | -      | -            | -
          Piano accordion                      | piano accordion    | -      | -            | -
          Fender Squier Bass Guitar            | bass guitar        | -      | Fender       | Squier
          Ukuleles                             | ukulele            | -      | -            | -
          Drumkit                              | drum kit           | -      | -            | -
          'cello                               | cello              | -      | -            | -
          Boomwhackers                         | -                  | -      | -            | Boomwhackers
          Skoog                                | skoog              | -      | -            | -
          """)
  void words_are_taken_apart(
      String words, String instrument, String size, String maker, String name) {
    Described described = Described.of(words);

    assertEquals(
        new Described(
            instrument == null ? "" : instrument,
            Optional.ofNullable(size).map(Size::new),
            maker == null ? "" : maker,
            name == null ? "" : name),
        described);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yamaha YAS-280  | Yamaha | YAS-280
          YAS-280         |        | YAS-280
          JUPITER         | Jupiter |
          Foxtrot 3       |        | Foxtrot 3
          """)
  void a_model_names_its_maker_where_that_is_known(String words, String maker, String name) {
    Described made = Described.made(words);

    assertEquals(maker == null ? "" : maker, made.maker());
    assertEquals(name == null ? "" : name, made.name());
  }
}
