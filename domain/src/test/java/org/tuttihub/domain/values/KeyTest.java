package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  private static final String ID = "019ab000-0000-7000-8000-000000000001";

  @Test
  void a_record_is_named_by_id_reference_or_another_systems_id() {
    assertEquals(new Key.ById(UUID.fromString(ID)), Key.of(ID.toUpperCase(java.util.Locale.ROOT)));
    assertEquals(new Key.ByRef("OBJ-12"), Key.of(" obj-12 "));
    assertEquals(new Key.ByRef("117283"), Key.of("117283"));
    assertEquals(new Key.ByOther("finance", "47:11 a/b"), Key.of("finance:47:11 a/b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {ID, "OBJ-12", "finance:4711"})
  void a_key_is_written_as_it_is_read(String text) {
    assertEquals(text, Key.of(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Finance:1", "1st:1", "finance:"})
  void what_names_no_system_is_a_reference(String text) {
    assertEquals(Key.ByRef.class, Key.of(text).getClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\nb", "OBJ\u0000"})
  void what_can_name_nothing_is_refused(String text) {
    assertThrows(BadValue.class, () -> Key.of(text));
  }

  @Test
  void what_is_too_long_to_be_a_name_is_refused() {
    assertThrows(BadValue.class, () -> Key.of("x".repeat(251)));
  }
}
