package org.tuttihub.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void text_is_escaped_and_pieces_are_not() {
    Html page = Html.of("<p title=\"{}\">{}</p>", "a\"b'c", Html.of("<b>{}</b>", "<&>{}"));

    assertEquals("<p title=\"a&quot;b&#39;c\"><b>&lt;&amp;&gt;{}</b></p>", page.markup());
  }

  @Test
  void places_and_parts_must_fit() {
    assertThrows(IllegalArgumentException.class, () -> Html.of("<p>{}</p>"));
    assertThrows(IllegalArgumentException.class, () -> Html.of("<p></p>", "x"));
  }

  @Test
  void each_line_is_a_paragraph() {
    assertEquals("<p>a</p>\n<p>b &amp; c</p>\n", Html.paragraphs("a\n\n  b & c \n").markup());
    assertEquals("12", Html.each(List.of(1, 2), n -> Html.of("{}", n)).markup());
  }
}
