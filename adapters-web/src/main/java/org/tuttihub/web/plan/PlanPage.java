package org.tuttihub.web.plan;

import java.util.List;
import org.tuttihub.application.papers.Days;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.plan.PlanVersion.Content;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.pages.Html;
import org.tuttihub.web.pages.Pages;

/** The published plan as the public reads it. */
public final class PlanPage {
  private PlanPage() {}

  /** A version of the plan. */
  public static Reply.Whole of(PlanVersion version) {
    Content content = version.content();
    return Pages.page(
        200,
        "Local Plan for Music Education " + version.year() + " – " + content.hub(),
        Html.of(
            """
            {}
            <div class="page">
            {}
            <main id="main">
            {}{}{}{}{}{}{}{}{}
            </main>
            </div>
            {}
            """,
            Pages.band(
                content.hub(), "Local Plan for Music Education", "Academic year " + version.year()),
            contents(),
            about(version),
            vision(content),
            aims(content.aims()),
            functions(content.functions()),
            NeedsSection.of(content.needs()),
            ObjectivesSection.of(content.objectives()),
            ProgrammeSection.of(content.programme()),
            PartnersSection.of(content.partners()),
            sources(content.sources()),
            footer(version)));
  }

  /** What is shown before the first publication. */
  public static Reply.Whole none() {
    return Pages.page(
        404,
        "No plan has been published yet",
        Html.of(
            """
            {}
            <main id="main" class="lone">
            <h2>It is on its way</h2>
            <p>This music hub has not published its Local Plan yet. When it does, it will be found
            at this address, and stay here.</p>
            <p><a href="/">To the first page</a></p>
            </main>
            """,
            Pages.band("", "No plan has been published yet", "")));
  }

  private static Html contents() {
    return new Html(
        """
        <nav class="toc" aria-labelledby="toc">
        <h2 id="toc">On this page</h2>
        <ol>
        <li><a href="#about">About this plan</a></li>
        <li><a href="#vision">Vision, purpose and values</a></li>
        <li><a href="#aims">Aims</a></li>
        <li><a href="#functions">Strategic functions</a></li>
        <li><a href="#needs">What the area needs</a></li>
        <li><a href="#objectives">What we promise</a></li>
        <li><a href="#programme">What we do</a></li>
        <li><a href="#partners">Our partners</a></li>
        <li><a href="#sources">Sources</a></li>
        </ol>
        </nav>
        """);
  }

  private static Html about(PlanVersion version) {
    return Html.of(
        """
        <section aria-labelledby="about">
        <h2 id="about">About this plan</h2>
        <dl class="facts">
        <div><dt>Lead organisation</dt><dd>{}</dd></div>
        <div><dt>Funded by</dt><dd>{}</dd></div>
        <div><dt>Published</dt><dd><time datetime="{}">{}</time></dd></div>
        <div><dt>Version</dt><dd>{}</dd></div>
        </dl>
        {}</section>
        """,
        version.content().leadOrganisation(),
        version.content().funder(),
        version.publishedOn(),
        Days.inWords(version.publishedOn()),
        version.number(),
        Html.when(
            !version.keyChanges().isBlank(),
            Html.of("<h3>What has changed</h3>\n{}", Html.paragraphs(version.keyChanges()))));
  }

  private static Html vision(Content content) {
    return Html.of(
        """
        <section aria-labelledby="vision">
        <h2 id="vision">Vision, purpose and values</h2>
        <p class="vision">{}</p>
        <h3>Our purpose</h3>
        {}<h3>Our values</h3>
        {}</section>
        """,
        content.vision().isBlank() ? "Our vision is not yet written." : content.vision(),
        written(content.purpose()),
        written(content.values()));
  }

  private static Html aims(List<PlanVersion.Aim> aims) {
    return Html.of(
        """
        <section aria-labelledby="aims">
        <h2 id="aims">Aims</h2>
        <ul class="aims">
        {}</ul>
        </section>
        """,
        Html.each(
            aims,
            aim ->
                Html.of(
                    "<li><span class=\"code\">{}</span> <span>{}</span></li>\n",
                    aim.code(),
                    aim.text())));
  }

  private static Html functions(List<PlanVersion.Function> functions) {
    return Html.of(
        """
        <section aria-labelledby="functions">
        <h2 id="functions">Strategic functions</h2>
        <div class="scroll" role="region" aria-labelledby="functions" tabindex="0">
        <table>
        <thead><tr><th scope="col">Code</th><th scope="col">Function</th><th scope="col">What it
        is about</th></tr></thead>
        <tbody>
        {}</tbody>
        </table>
        </div>
        </section>
        """,
        Html.each(
            functions,
            function ->
                Html.of(
                    "<tr><td class=\"code\">{}</td><th scope=\"row\">{}</th><td>{}</td></tr>\n",
                    function.code(),
                    function.name(),
                    function.about())));
  }

  private static Html sources(List<String> sources) {
    return Html.of(
        """
        <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        {}</section>
        """,
        sources.isEmpty()
            ? Html.of("<p>This plan uses no data from elsewhere.</p>\n")
            : Html.of(
                "<ul>\n{}</ul>\n", Html.each(sources, source -> Html.of("<li>{}</li>\n", source))));
  }

  private static Html footer(PlanVersion version) {
    return Html.of(
        """
        <footer><div>
        <p>{}. Local Plan {}, version {}, published on {}.</p>
        </div></footer>
        """,
        version.content().hub(),
        version.year(),
        version.number(),
        Days.inWords(version.publishedOn()));
  }

  static Html written(String text) {
    return text.isBlank()
        ? Html.of("<p class=\"empty\">Not yet written.</p>\n")
        : Html.paragraphs(text);
  }
}
