package org.tuttihub.web.plan;

import java.util.List;
import org.tuttihub.domain.plan.PlanVersion.Ally;
import org.tuttihub.web.pages.Html;

/** The partners table: who they are, what they do with the hub, and what is planned with them. */
final class PartnersSection {
  private PartnersSection() {}

  static Html of(List<Ally> partners) {
    return Html.of(
        """
        <section aria-labelledby="partners">
        <h2 id="partners">Our partners</h2>
        {}</section>
        """,
        partners.isEmpty()
            ? Html.of("<p class=\"empty\">The partners are not yet listed.</p>\n")
            : table(partners));
  }

  private static Html table(List<Ally> partners) {
    return Html.of(
        """
        <div class="scroll" role="region" aria-labelledby="partners" tabindex="0">
        <table>
        <thead><tr><th scope="col">Partner</th><th scope="col">Type</th><th scope="col">What it
        does with us</th><th scope="col">Status</th><th scope="col">What is
        planned</th></tr></thead>
        <tbody>
        {}</tbody>
        </table>
        </div>
        """,
        Html.each(partners, PartnersSection::row));
  }

  private static Html row(Ally p) {
    return Html.of(
        """
        <tr><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>
        """,
        p.name(),
        String.join(", ", p.types()),
        p.role(),
        p.status(),
        p.plans());
  }
}
