package org.tuttihub.domain.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssetNumbersTest {
  @Test
  void case_blanks_and_hyphens_make_no_difference_at_the_desk() {
    assertEquals("cla401", AssetNumbers.key("CLA-401"));
    assertEquals("cla401", AssetNumbers.key(" cla \u2013 401 "));
    assertEquals("cla401", AssetNumbers.key("cla\u2011401"));
    assertEquals("hms/77", AssetNumbers.key("HMS/ 77"));
    assertEquals("", AssetNumbers.key(" -- "));
  }

  @Test
  void figures_that_are_parted_otherwise_are_another_number_in_a_list() {
    assertEquals(AssetNumbers.inLists("CLA-401"), AssetNumbers.inLists("cla 401"));
    assertEquals(AssetNumbers.inLists("2009-0012"), AssetNumbers.inLists("2009 0012"));
    assertNotEquals(AssetNumbers.inLists("1-11"), AssetNumbers.inLists("11-1"));
    assertNotEquals(AssetNumbers.inLists("CLA-4012"), AssetNumbers.inLists("CLA-401-2"));
  }

  @Test
  void whatever_gaps_are_sown_into_a_number_it_stays_the_same_one() {
    Random random = new Random(11);

    for (int i = 0; i < 500; i++) {
      String number = "KIT" + random.nextInt(100_000);
      StringBuilder sown = new StringBuilder();
      number
          .chars()
          .forEach(
              c ->
                  sown.append((char) (random.nextBoolean() ? Character.toLowerCase(c) : c))
                      .append(gaps(random)));

      assertEquals(AssetNumbers.key(number), AssetNumbers.key(sown.toString()), sown.toString());
    }
  }

  private static String gaps(Random random) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(
            _ ->
                String.valueOf(
                    AssetNumbers.LOOSE.charAt(random.nextInt(AssetNumbers.LOOSE.length()))))
        .reduce("", String::concat);
  }
}
