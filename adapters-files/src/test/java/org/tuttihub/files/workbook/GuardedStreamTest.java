package org.tuttihub.files.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.files.workbook.GuardedStream.Allowance;

class GuardedStreamTest {

  private static final String PART = "<a>" + "<b/>".repeat(1_000) + "</a>";

  @Test
  void all_parts_of_a_workbook_share_one_allowance() throws IOException {
    Allowance allowance = new Allowance(2L * PART.length());

    read(PART, allowance);
    read(PART, allowance);
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> read(PART, allowance));

    assertEquals("files.too-large", refused.refusal().code());
    assertEquals("The workbook unpacks to more than can be read.", refused.refusal().fact());
  }

  @Test
  void what_follows_a_long_comment_or_raw_text_is_measured_anew() throws IOException {
    String half = "x>".repeat(3_000_000);
    String part = "<?xml?><!--" + half + "--><a><![CDATA[" + half + "]]></a>";

    int read = read(part, new Allowance(part.length()));

    assertEquals(part.length(), read);
  }

  private static int read(String part, Allowance allowance) throws IOException {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    try (GuardedStream in = new GuardedStream(new ByteArrayInputStream(bytes), allowance)) {
      return in.readAllBytes().length;
    }
  }
}
