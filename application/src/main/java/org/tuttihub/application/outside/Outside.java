package org.tuttihub.application.outside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.access.LinkPurpose;
import org.tuttihub.application.access.LinkPurpose.FileWish;
import org.tuttihub.application.access.LinkPurposes;
import org.tuttihub.application.access.Secrets;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.DocumentOut.Document;
import org.tuttihub.application.files.TakeFile;
import org.tuttihub.application.history.Within;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.About;

/**
 * What people without an account reach through signed links. A link stands for one deed of the
 * catalogue; who answers does that deed and no other, as {@code link:LNK-3}, and the use is counted
 * in the same unit of work. Whoever knows no good link is told the same, whatever the reason.
 *
 * @param <R> every record that purposes may need
 */
public final class Outside<R extends OutsideRecords> {
  private final UnitOfWork<? extends R> work;
  private final LinkPurposes purposes;
  private final Function<UnitOfWork<R>, Catalogue> catalogues;
  private final TakeFile<R> files;
  private final Secrets secrets;
  private final Acting.Beginning beginning;

  /**
   * @param catalogues the catalogue over a unit of work that is open already
   */
  public Outside(
      UnitOfWork<? extends R> work,
      LinkPurposes purposes,
      Function<UnitOfWork<R>, Catalogue> catalogues,
      TakeFile<R> files,
      Secrets secrets,
      Acting.Beginning beginning) {
    this.work = work;
    this.purposes = purposes;
    this.catalogues = catalogues;
    this.files = files;
    this.secrets = secrets;
    this.beginning = beginning;
  }

  /**
   * An answer.
   *
   * @param given what was written into the fields, by field
   * @param file the file that came with it
   * @param once made with the page, so that a page that is sent twice counts once
   */
  public record Answer(Map<String, ?> given, Optional<DocumentIn.Incoming> file, RepeatKey once) {}

  /** What the holder of a secret is offered; absent when the secret opens nothing (any more). */
  public Optional<Offer> open(String secret) {
    String hash = secrets.hash(secret);
    return work.look(
            records ->
                records
                    .links()
                    .byHash(hash)
                    .map(Stored::value)
                    .filter(link -> link.isGood(beginning.clock().instant()))
                    .map(link -> new Found(link, Offers.hub(records))))
        .flatMap(found -> Offers.of(purposes, found.link(), found.hub()));
  }

  private record Found(Link link, String hub) {}

  /**
   * The document that the holder of a secret may fetch, as often as they like; absent when the
   * secret opens nothing (any more), or asks for something instead.
   */
  public Optional<Document> document(String secret) {
    return link(secret)
        .filter(link -> link.isGood(beginning.clock().instant()))
        .flatMap(
            link ->
                purposes
                    .find(link.purpose())
                    .flatMap(
                        purpose ->
                            purposes
                                .document(purpose)
                                .flatMap(document -> fetched(link, purpose, document))));
  }

  private static Optional<Document> fetched(
      Link link, LinkPurpose purpose, DocumentOut<?> document) {
    Actor actor = Actor.link(link.identity().ref(), purpose.operation());
    Map<String, Object> given = LinkPurposes.said(purpose, link.about(), link.fixed());
    return document.perform(actor, given) instanceof Outcome.Done<Document>(Document found)
        ? Optional.of(found)
        : Optional.empty();
  }

  /** What a secret offers, though it may be used up: for the words after an answer. */
  public Optional<String> thanks(String secret) {
    return link(secret).flatMap(link -> purposes.find(link.purpose())).map(LinkPurpose::thanks);
  }

  /** The fields that the holder of a secret may fill in, though it may be used up. */
  public List<Offer.Asked> fields(String secret) {
    return link(secret)
        .flatMap(link -> Offers.of(purposes, link, ""))
        .map(Offer::fields)
        .orElse(List.of());
  }

  /** How large a file may be. */
  public long mostBytes() {
    return files.mostBytes();
  }

  /** Refuses what the deed refuses, and secrets that open nothing, all with the same words. */
  public Outcome<Receipt> answer(String secret, Answer answer) {
    Optional<Link> link = link(secret);
    Optional<LinkPurpose> purpose =
        link.flatMap(l -> purposes.find(l.purpose())).filter(p -> purposes.document(p).isEmpty());
    if (link.isEmpty() || purpose.isEmpty()) {
      return Outcome.refused(Link.over());
    }
    return file(purpose.get(), answer.file())
        .then(looked -> answer(link.get(), purpose.get(), answer, looked));
  }

  private Optional<Link> link(String secret) {
    String hash = secrets.hash(secret);
    return work.look(records -> records.links().byHash(hash).map(Stored::value));
  }

  private Outcome<Optional<TakeFile.Looked>> file(
      LinkPurpose purpose, Optional<DocumentIn.Incoming> file) {
    if (file.isEmpty() && purpose.file() == FileWish.NEEDED) {
      return Outcome.refused(
          Refusal.shape(
              "request.faults",
              "The file is missing.",
              "Choose the file and send it again; nothing was changed.",
              List.of(new Fault(Offer.FILE, "It is missing: choose a file."))));
    }
    return file.isEmpty() || purpose.file() == FileWish.NONE
        ? Outcome.done(Optional.empty())
        : files.look(file.get()).map(Optional::of);
  }

  private Outcome<Receipt> answer(
      Link known, LinkPurpose purpose, Answer answer, Optional<TakeFile.Looked> file) {
    Acting acting =
        beginning
            .by(Actor.link(known.identity().ref(), purpose.operation()), Door.LINK)
            .doing(purpose.operation())
            .repeatable(answer.once());
    return work.decide(
        acting,
        records -> {
          Stored<Link> stored = records.links().byHash(known.hash()).orElseThrow();
          return stored
              .value()
              .use(acting.at())
              .then(
                  used -> {
                    records.links().replace(stored.with(used));
                    return done(acting, records, used, purpose, answer);
                  })
              .then(receipt -> attached(acting, records, receipt, file));
        });
  }

  private Outcome<Receipt> done(
      Acting acting, R records, Link link, LinkPurpose purpose, Answer answer) {
    Deed<?> deed = LinkPurposes.deed(catalogues.apply(new Within<>(records)), purpose);
    Map<String, Object> given = new LinkedHashMap<>();
    purpose
        .asked()
        .forEach(
            field -> {
              if (answer.given().containsKey(field)) {
                given.put(field, answer.given().get(field));
              }
            });
    given.putAll(LinkPurposes.said(purpose, link.about(), link.fixed()));
    return deed.perform(acting, given, Binder.Manner.TYPED_BY_HAND)
        .map(receipt -> receipt.fact("link", link.identity().ref()));
  }

  private Outcome<Receipt> attached(
      Acting acting, R records, Receipt receipt, Optional<TakeFile.Looked> file) {
    if (file.isEmpty()) {
      return Outcome.done(receipt);
    }
    About about =
        new About(receipt.subject().collection(), receipt.subject().id(), receipt.subject().ref());
    return files
        .in(acting, records, file.get(), about)
        .map(attachment -> receipt.fact("attachment", attachment.identity().ref()));
  }
}
