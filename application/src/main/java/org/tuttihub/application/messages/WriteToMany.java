package org.tuttihub.application.messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.messages.Addressees.Addressee;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Writes one message to each of a marked set: records by name, or those that a filter means. */
public final class WriteToMany<R extends MessageRecords> {
  /** The most messages of one deed. */
  public static final int MOST = Window.MOST;

  /**
   * A message to many.
   *
   * @param collection of those who get it, such as partners
   * @param to which of them
   * @param where filters on their list, by field; those that pass get it as well
   */
  public record WriteTo(
      String collection,
      List<Key> to,
      Map<String, String> where,
      Optional<String> template,
      Optional<String> subject,
      Optional<String> body,
      Map<String, String> values,
      Optional<String> purpose,
      Optional<LocalDate> expires,
      Map<String, String> fixed) {}

  private final UnitOfWork<? extends R> work;
  private final WriteMessage<R> one;
  private final MakeLink links;
  private final Map<String, Addressees<? super R>> addressees;
  private final Supplier<Catalogue> catalogue;

  public WriteToMany(
      UnitOfWork<? extends R> work,
      WriteMessage<R> one,
      MakeLink links,
      Map<String, Addressees<? super R>> addressees,
      Supplier<Catalogue> catalogue) {
    this.work = work;
    this.one = one;
    this.links = links;
    this.addressees = Map.copyOf(addressees);
    this.catalogue = catalogue;
  }

  /** The collections whose records can be written to. */
  public List<String> collections() {
    return addressees.keySet().stream().sorted().toList();
  }

  /** All are queued or none: refuses the whole when one of them cannot be written to. */
  public Outcome<Receipt> perform(Acting acting, WriteTo asked) {
    return marked(acting, asked)
        .then(
            keys -> {
              List<String> secrets = Stream.generate(links::secret).limit(MOST).toList();
              return work.decide(acting, records -> write(acting, records, asked, keys, secrets));
            });
  }

  /** Those that are named and those that the filters mean, each once. */
  private Outcome<List<Key>> marked(Acting acting, WriteTo asked) {
    if (!addressees.containsKey(asked.collection())) {
      return no(
          "messages.collection",
          "Nobody can be written to by \"" + asked.collection() + "\".",
          "Choose one of: " + String.join(", ", collections()) + ".");
    }
    if (asked.to().isEmpty() && asked.where().isEmpty()) {
      return no(
          "messages.nobody",
          "It is not said who is to get the message.",
          "Name them, or give filters that their list knows.");
    }
    return asked.where().isEmpty()
        ? Outcome.done(asked.to().stream().distinct().toList())
        : catalogue
            .get()
            .list(asked.collection())
            .map(list -> filtered(acting, list, asked))
            .orElseGet(() -> Outcome.done(asked.to()));
  }

  private static <T> Outcome<List<Key>> filtered(Acting acting, ListOf<T> list, WriteTo asked) {
    List<Filter> filters =
        asked.where().entrySet().stream()
            .map(entry -> Filter.of(entry.getKey(), false, entry.getValue()))
            .toList();
    return list.query(
            acting.actor(), filters, List.of(), "", new Window.First(Window.MOST), Optional.empty())
        .map(
            query -> {
              List<Key> keys = new ArrayList<>(asked.to());
              list.each(
                  acting.actor(),
                  query,
                  row ->
                      keys.add(
                          Key.of(
                              String.valueOf(
                                  list.row().value(row, list.row().parts().getFirst())))));
              return keys.stream().distinct().toList();
            });
  }

  private Outcome<Receipt> write(
      Acting acting, R records, WriteTo asked, List<Key> keys, List<String> secrets) {
    return found(records, asked, keys)
        .then(
            all ->
                Drafts.wording(
                        records, new Drafts.Given(asked.template(), asked.subject(), asked.body()))
                    .then(wording -> each(acting, records, asked, wording, all, secrets)))
        .map(messages -> receipt(acting, records, messages));
  }

  private Outcome<List<Addressee>> found(R records, WriteTo asked, List<Key> keys) {
    return Outcome.each(keys, key -> addressees.get(asked.collection()).of(records, key))
        .map(each -> each.stream().flatMap(List::stream).toList())
        .then(
            some ->
                some.isEmpty() || some.size() > MOST
                    ? no(
                        "messages.how-many",
                        "The message would go to " + some.size() + " receivers.",
                        "Choose from 1 to " + MOST + " of them.")
                    : Outcome.done(some));
  }

  private Outcome<List<Message>> each(
      Acting acting,
      R records,
      WriteTo asked,
      Wording wording,
      List<Addressee> all,
      List<String> secrets) {
    Enclosed enclosed = new Enclosed(asked.purpose(), asked.expires(), asked.fixed());
    List<Message> messages = new ArrayList<>();
    for (int nth = 0; nth < all.size(); nth++) {
      Addressee to = all.get(nth);
      String secret = secrets.get(nth);
      Outcome<Message> written =
          wording
              .filled(Drafts.values(to.values(), asked.values()))
              .then(
                  words ->
                      one.queued(
                          acting,
                          records,
                          new WriteMessage.Letter(
                              to.to(), to.about(), words, asked.template().orElse("")),
                          enclosed,
                          secret));
      switch (written) {
        case Outcome.Done<Message>(Message message) -> messages.add(message);
        case Outcome.Refused<Message>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.done(messages);
  }

  private static Receipt receipt(Acting acting, MessageRecords records, List<Message> messages) {
    String first = messages.getFirst().identity().ref();
    String said =
        messages.size() == 1
            ? first + " is queued."
            : messages.size()
                + " messages are queued, from "
                + first
                + " to "
                + messages.getLast().identity().ref()
                + ".";
    return records
        .messages()
        .receipt(acting, messages.getFirst(), 1, said)
        .fact("messages", messages.size());
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
