package org.tuttihub.web.pages;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.plan.PublishedPlan;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.web.docs.OpenApi;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Conditions;
import org.tuttihub.web.http.Hash;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.json.JsonOut;
import org.tuttihub.web.plan.PlanPage;

/** What anybody may ask: the plan, the health, the description and the pages that explain it. */
public final class OpenPages {

  /** A long page that stays as it is: written when it is first asked for, not while one starts. */
  private static final class Written {
    private final Supplier<Reply.Whole> writing;
    private Optional<Reply.Whole> page = Optional.empty();

    Written(Supplier<Reply.Whole> writing) {
      this.writing = writing;
    }

    synchronized Reply.Whole page() {
      if (page.isEmpty()) {
        page = Optional.of(writing.get());
      }
      return page.get();
    }
  }

  private final PublishedPlan plan;
  private final Health health;
  private final Written description;
  private final Written documentation;
  private final Reply.Whole home;

  public OpenPages(Catalogue catalogue, PublishedPlan plan, Health health, String version) {
    this.plan = plan;
    this.health = health;
    this.description =
        new Written(
            () ->
                Reply.of(200, MediaTypes.JSON, Buffer.buffer(OpenApi.describe(catalogue)))
                    .with("Cache-Control", "no-cache"));
    this.documentation = new Written(() -> DocsPage.of(catalogue, version));
    this.home = HomePage.of(version);
  }

  /** By path. */
  public Map<String, Function<Asked, Reply>> all() {
    Map<String, Function<Asked, Reply>> all = new LinkedHashMap<>();
    all.put("/", asked -> unlessSeen(asked, home));
    all.put("/docs", asked -> unlessSeen(asked, documentation.page()));
    all.put("/api/v1/openapi.json", asked -> unlessSeen(asked, description.page()));
    all.put("/plan", this::plan);
    all.put("/health", _ -> health());
    return all;
  }

  private Reply plan(Asked asked) {
    Optional<PlanVersion> latest = plan.latest();
    boolean json = asked.accepts(MediaTypes.JSON) && !asked.accepts(MediaTypes.HTML);
    if (latest.isEmpty()) {
      if (json) {
        throw new NotServed(
            Problem.of(404, "plan.none-published", "No plan has been published yet."));
      }
      return PlanPage.none();
    }
    return unlessSeen(asked, json ? json(latest.get()) : PlanPage.of(latest.get()));
  }

  private static Reply.Whole json(PlanVersion version) {
    return Reply.of(
            200,
            MediaTypes.JSON,
            JsonOut.object(out -> JsonOut.fields(out, Shape.of(PlanVersion.class), version)))
        .with("Cache-Control", "no-cache");
  }

  private Reply health() {
    health
        .trouble()
        .ifPresent(
            trouble -> {
              throw new NotServed(Problem.busy(trouble));
            });
    return Reply.of(
        200,
        MediaTypes.JSON,
        JsonOut.object(
            out -> {
              out.writeStringField("status", "ok");
              out.writeArrayFieldStart("warnings");
              for (String warning : health.warnings()) {
                out.writeString(warning);
              }
              out.writeEndArray();
            }));
  }

  private static Reply unlessSeen(Asked asked, Reply.Whole reply) {
    return Conditions.unlessSeen(asked, Hash.tag(reply.body()), reply);
  }
}
