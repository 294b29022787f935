package org.tuttihub.web.pages;

/** What holds for every operation. */
final class DocsIntroduction {
  private DocsIntroduction() {}

  static Html all() {
    return new Html(
        """
        <section aria-labelledby="first">
        <h2 id="first">First steps</h2>
        <p>An administrator makes a token for you with <code>tutti tokens new</code>. It is shown
        once. Send it in the header <code>Authorization</code> with every request; never in an
        address.</p>
        <pre tabindex="0" aria-label="First steps with curl"><code>TUTTI=http://127.0.0.1:8080
        TOKEN=…
        curl -H "Authorization: Bearer $TOKEN" "$TUTTI/api/v1/schools?limit=5"</code></pre>
        </section>
        <section aria-labelledby="rules">
        <h2 id="rules">What holds everywhere</h2>
        <article><h3>Lists</h3>
        <p>Any field is a condition: <code>status=open</code>, <code>status!=open</code>,
        <code>due=2026-01-01..2026-12-31</code>, <code>due=</code> for those without one. Text
        contains, anything else equals. <code>q</code> searches, <code>sort=-due,name</code> sorts,
        <code>limit</code> sizes the page, <code>count=true</code> counts. The answer holds
        <code>items</code> and the cursors <code>next</code> and <code>previous</code>: send one
        back as <code>after</code> or <code>before</code>, or follow the <code>Link</code> header.
        <code>as_at=2026-08-31</code> shows how it stood then. With <code>format=csv</code> every
        row comes as a file.</p></article>
        <article><h3>Changes</h3>
        <p>A record's <code>ETag</code> is its version. Whatever changes a record needs it back as
        <code>If-Match</code>: 428 when it is missing, 412 when somebody was quicker. What is
        unknown in a body is refused, not passed over. <code>may</code> in a record says what you
        may do with it now, and why not the rest.</p></article>
        <article><h3>Doing it once</h3>
        <p>Send an <code>Idempotency-Key</code> of your own choice with what must not happen twice.
        When no answer comes, send the same request again with the same key: it is done once, and
        you get the first answer. A refusal is judged again. The same key with another request is
        422.</p></article>
        <article><h3>When the answer is no</h3>
        <p>Every error is <code>application/problem+json</code>: <code>type</code> is stable,
        <code>detail</code> is a sentence for a person, <code>errors</code> names the parts.
        400 the request, 401 the token, 403 your role, 404 no such record, 409 a rule, 412 changed
        since you read it, 413 too large, 415 the media type, 422 the key, 428 no version, 503 try
        again after <code>Retry-After</code> seconds.</p></article>
        <article><h3>Records by other systems' numbers</h3>
        <p>Wherever a path has <code>{id}</code>, write a reference (<code>OBJ-12</code>), an id, or
        another system's number for it: <code>finance:4711</code>.</p></article>
        </section>
        """);
  }
}
