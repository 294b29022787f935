package org.tuttihub.web.pages;

import org.tuttihub.web.http.Reply;

/** The page at the root: it leads to the others. */
final class HomePage {
  private HomePage() {}

  static Reply.Whole of(String version) {
    return Pages.page(
        200,
        "Tutti",
        Html.of(
            """
            {}
            <main id="main" class="lone">
            <h2>Where to go from here</h2>
            <p><a href="/plan">The published plan</a>: what the area needs, and what the hub has
            promised.</p>
            <p><a href="/docs">The documentation of the API</a>, for those who connect other
            systems, and <a href="/api/v1/openapi.json">its description</a> for their programs.</p>
            <p><a href="/health">Whether Tutti is well</a>.</p>
            <p class="small">Those who work with Tutti every day use its console:
            <code>tutti console</code>.</p>
            </main>
            <footer><div><p>Tutti {}</p></div></footer>
            """,
            Pages.band("", "Tutti", "The open back office of a music hub"),
            version));
  }
}
