package org.tuttihub.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuttihub.domain.plan.PlanVersion.Need;
import org.tuttihub.web.pages.Html;

/** The needs analysis: each area of focus with its rows, the blank ones too. */
final class NeedsSection {
  private NeedsSection() {}

  static Html of(List<Need> needs) {
    Map<String, List<Need>> areas =
        needs.stream()
            .collect(Collectors.groupingBy(Need::area, LinkedHashMap::new, Collectors.toList()));
    return Html.of(
        """
        <section aria-labelledby="needs">
        <h2 id="needs">What the area needs</h2>
        <p>For every area of focus: what children and young people here should find, where that is
        missing, and what comes next.</p>
        {}</section>
        """,
        areas.isEmpty()
            ? Html.of("<p class=\"empty\">The needs analysis is not yet written.</p>\n")
            : Html.each(areas.entrySet(), area -> area(area.getKey(), area.getValue())));
  }

  private static Html area(String name, List<Need> rows) {
    return Html.of("<h3>{}</h3>\n{}", name, Html.each(rows, NeedsSection::row));
  }

  private static Html row(Need need) {
    return Html.of(
        """
        <article>
        <h4>{}</h4>
        {}</article>
        """,
        need.subArea(),
        isBlank(need)
            ? Html.of("<p class=\"empty\">Not yet written.</p>\n")
            : Html.of(
                """
                <dl class="parts three">
                <div><dt>A. What there should be</dt><dd>{}</dd></div>
                <div><dt>B. Where the gaps are</dt><dd>{}</dd></div>
                <div><dt>C. What comes next</dt><dd>{}</dd></div>
                </dl>
                """,
                PlanPage.written(need.partA()),
                PlanPage.written(need.partB()),
                PlanPage.written(need.partC())));
  }

  private static boolean isBlank(Need need) {
    return need.partA().isBlank() && need.partB().isBlank() && need.partC().isBlank();
  }
}
