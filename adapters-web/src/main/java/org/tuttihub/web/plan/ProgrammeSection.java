package org.tuttihub.web.plan;

import java.util.List;
import org.tuttihub.domain.plan.PlanVersion.Provided;
import org.tuttihub.web.pages.Html;

/**
 * The programme of activity: each with who, by whom, when, where, and the need that it meets. Where
 * to read more is told as text: no page of ours leads elsewhere.
 */
final class ProgrammeSection {
  private ProgrammeSection() {}

  static Html of(List<Provided> programme) {
    return Html.of(
        """
        <section aria-labelledby="programme">
        <h2 id="programme">What we do</h2>
        {}</section>
        """,
        programme.isEmpty()
            ? Html.of("<p class=\"empty\">The programme is not yet written.</p>\n")
            : table(programme));
  }

  private static Html table(List<Provided> programme) {
    return Html.of(
        """
        <div class="scroll" role="region" aria-labelledby="programme" tabindex="0">
        <table>
        <thead><tr><th scope="col">What</th><th scope="col">For whom</th><th scope="col">By
        whom</th><th scope="col">When and where</th><th scope="col">Which need it
        meets</th><th scope="col">Price</th></tr></thead>
        <tbody>
        {}</tbody>
        </table>
        </div>
        """,
        Html.each(programme, ProgrammeSection::row));
  }

  private static Html row(Provided p) {
    return Html.of(
        """
        <tr><th scope="row">{} <span class="code">{}</span>{}</th><td>{}</td><td>{}</td><td>{}{}</td><td>{}</td><td>{}</td></tr>
        """,
        p.title(),
        p.kind(),
        line(p.link()),
        p.who(),
        p.provider(),
        line(p.when()),
        line(p.where()),
        Html.each(p.meets(), ProgrammeSection::line),
        p.price());
  }

  private static Html line(String text) {
    return Html.when(!text.isBlank(), Html.of("<div>{}</div>", text));
  }
}
