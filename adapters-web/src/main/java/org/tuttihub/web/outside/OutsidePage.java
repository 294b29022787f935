package org.tuttihub.web.outside;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.access.LinkPurpose.FileWish;
import org.tuttihub.application.outside.Offer;
import org.tuttihub.application.papers.Days;
import org.tuttihub.domain.files.FileType;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.pages.Html;
import org.tuttihub.web.pages.Pages;

/**
 * The page behind a signed link: what is asked, in a form that needs nothing but HTML.
 *
 * @param token of the link, as it stands in the address
 * @param once by which the form is known when it is sent twice
 * @param zone in which days end
 */
record OutsidePage(Offer offer, String token, String once, ZoneId zone) {
  /** The form as it is at first. */
  Reply.Whole fresh() {
    return page(200, Written.NOTHING, Optional.empty());
  }

  /** The form again, with what was written and what is wrong with it. */
  Reply.Whole again(Written written, Refusal refusal) {
    return page(refusal.kind() == Refusal.Kind.SHAPE ? 400 : 409, written, Optional.of(refusal));
  }

  private Reply.Whole page(int status, Written written, Optional<Refusal> refusal) {
    Map<String, String> wrong = wrong(refusal);
    Fields fields = new Fields(written, wrong);
    return Pages.personal(
        status,
        (refusal.isPresent() ? "Please look again: " : "") + offer.title() + suffix(),
        Html.of(
            """
            {}
            <main id="main" class="lone">
            {}{}{}{}
            <p class="small">This page is for you alone. It can be used until {}.</p>
            </main>
            """,
            Pages.band(
                offer.hub(), offer.title(), offer.name().isBlank() ? "" : "For " + offer.name()),
            refusal.map(this::errors).orElse(Html.NOTHING),
            Html.paragraphs(offer.introduction()),
            said(),
            offer.document() ? document() : form(fields, refusal.isPresent()),
            Days.inWords(offer.expires().atZone(zone).minusSeconds(1).toLocalDate())));
  }

  private Html form(Fields fields, boolean again) {
    return Html.of(
        """
        <form method="post" action="/l/{}"{} novalidate>
        <input type="hidden" name="once" value="{}">
        {}{}<p><button type="submit">Send</button></p>
        </form>\
        """,
        token,
        offer.file() == FileWish.NONE ? Html.NOTHING : new Html(" enctype=\"multipart/form-data\""),
        once,
        Html.each(offer.fields(), fields::of),
        file(fields, again));
  }

  /** Nothing is sent: its address is given to a program that fetches it by itself. */
  private Html document() {
    return Html.of(
        """
        <p><a href="/l/{}{}">{}</a></p>
        <p>To subscribe, copy the address of this link, and give it to your calendar program as \
        that of a calendar on the internet. To save it once, open it.</p>\
        """,
        token,
        OutsideRoute.CALENDAR,
        offer.title());
  }

  private String suffix() {
    return offer.hub().isBlank() ? "" : " – " + offer.hub();
  }

  /** What is wrong, by field; only the first of each. */
  private static Map<String, String> wrong(Optional<Refusal> refusal) {
    Map<String, String> wrong = new LinkedHashMap<>();
    refusal
        .map(Refusal::faults)
        .orElse(List.of())
        .forEach(fault -> wrong.putIfAbsent(fault.field(), fault.sentence()));
    return wrong;
  }

  private Html errors(Refusal refusal) {
    return Html.of(
        """
        <div class="errors" role="alert" aria-labelledby="errors">
        <h2 id="errors">Nothing was sent yet</h2>
        <p>{}</p>
        {}</div>
        """,
        refusal.faults().isEmpty()
            ? refusal.fact() + " " + refusal.remedy()
            : "Please look at this again:",
        refusal.faults().isEmpty()
            ? Html.NOTHING
            : Html.of("<ul>\n{}</ul>\n", Html.each(refusal.faults(), this::error)));
  }

  private Html error(Refusal.Fault fault) {
    boolean here = known().anyMatch(name -> within(fault.field(), name));
    String text = label(fault.field()) + fault.sentence();
    return here
        ? Html.of("<li><a href=\"#{}\">{}</a></li>\n", Fields.id(fault.field()), text)
        : Html.of("<li>{}</li>\n", text);
  }

  private Stream<String> known() {
    return Stream.concat(
        offer.fields().stream().map(field -> field.part().name()), Stream.of(Offer.FILE));
  }

  private static boolean within(String field, String name) {
    return field.equals(name) || field.startsWith(name + ".");
  }

  private String label(String field) {
    return offer.fields().stream()
        .filter(asked -> within(field, asked.part().name()))
        .map(asked -> asked.note().label() + ": ")
        .findFirst()
        .orElse("");
  }

  /** What the link says already. */
  private Html said() {
    List<Offer.Said> all =
        Stream.concat(
                offer.about().map(about -> new Offer.Said("About", about)).stream(),
                offer.said().stream())
            .toList();
    return all.isEmpty()
        ? Html.NOTHING
        : Html.of(
            "<dl class=\"facts\">\n{}</dl>\n",
            Html.each(
                all,
                one ->
                    Html.of(
                        "<div><dt>{}</dt><dd>{}</dd></div>\n",
                        one.label(),
                        paragraphs(one.value()))));
  }

  /** Text of several lines is as many paragraphs. */
  private static Html paragraphs(String text) {
    return text.contains("\n")
        ? Html.each(text.lines().toList(), line -> Html.of("<p>{}</p>\n", line))
        : Html.of("{}", text);
  }

  private Html file(Fields fields, boolean again) {
    if (offer.file() == FileWish.NONE) {
      return Html.NOTHING;
    }
    boolean needed = offer.file() == FileWish.NEEDED;
    return Html.of(
        """
        <div class="field{}">
        <label for="f-file">A file{}</label>
        {}{}<input id="f-file" name="file" type="file" aria-describedby="f-file-hint">
        </div>
        """,
        fields.wrong().containsKey(Offer.FILE) ? new Html(" bad") : Html.NOTHING,
        needed ? "" : " (optional)",
        Fields.hint(
            "f-file-hint",
            "One of: "
                + FileType.endingsInWords()
                + (again ? ". Please choose it again, if you had chosen one" : "")),
        fields.complaint(Offer.FILE));
  }

  /** When it is done. */
  static Reply.Whole thanks(String sentence) {
    return plain(200, "Thank you", sentence);
  }

  /** A page that says one thing. */
  static Reply.Whole plain(int status, String title, String sentence) {
    return Pages.personal(
        status,
        title,
        Html.of(
            """
            {}
            <main id="main" class="lone">
            <p>{}</p>
            </main>
            """,
            Pages.band("", title, ""),
            sentence));
  }
}
