package org.tuttihub.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.access.Authentication;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;

/**
 * The token of whoever operates this machine: made at the first start, kept in a file of the data
 * directory that only its owner reads, made anew when it has expired or was revoked.
 */
final class OperatorToken {
  private static final Actor SYSTEM = Actor.local("tutti");
  private static final String SIGN_IN = "operator";
  private static final int DAYS = 365;

  private final Path file;
  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final Authentication authentication;

  OperatorToken(
      Path data, Catalogue catalogue, Acting.Beginning beginning, Authentication authentication) {
    this.file = data.resolve("operator.token");
    this.catalogue = catalogue;
    this.beginning = beginning;
    this.authentication = authentication;
  }

  /** A token that is good. */
  String get() {
    return kept().filter(t -> authentication.byToken(t).isPresent()).orElseGet(this::make);
  }

  private String make() {
    Map<String, Object> operator =
        Map.of(
            "sign_in", SIGN_IN,
            "name", "Operator of this machine",
            "roles", List.of("administrator"));
    return switch (perform("people add", operator)) {
      case Outcome.Done<Receipt>(Receipt added) -> token(added.subject().ref());
      case Outcome.Refused<Receipt> _ -> token(known(catalogue.list("people").orElseThrow()));
    };
  }

  /** The operator's reference, when there is one from an earlier start. */
  private <R> String known(ListOf<R> people) {
    ListQuery operator = ListQuery.ALL.where(Filter.of("sign_in", false, SIGN_IN));
    return people.page(SYSTEM, operator).rows().stream()
        .filter(row -> field(people, row, "sign_in").equals(SIGN_IN))
        .map(row -> field(people, row, "ref"))
        .findFirst()
        .orElseThrow();
  }

  private static <R> String field(ListOf<R> list, R row, String name) {
    return String.valueOf(list.row().value(row, list.row().part(name).orElseThrow()));
  }

  private String token(String person) {
    Acting acting = beginning.by(SYSTEM, Door.SYSTEM);
    Map<String, Object> asked =
        Map.of(
            "person", person,
            "label", "Operator of this machine",
            "roles", List.of("administrator"),
            "expires", acting.today().plusDays(DAYS).toString());
    return switch (perform("tokens new", asked)) {
      case Outcome.Done<Receipt>(Receipt receipt) -> keep(receipt.secret().orElseThrow());
      case Outcome.Refused<Receipt>(var refusal) -> throw new BadValue(refusal.sentence());
    };
  }

  private Outcome<Receipt> perform(String name, Map<String, ?> asked) {
    Deed<?> deed = (Deed<?>) catalogue.find(name).orElseThrow();
    return deed.perform(beginning.by(SYSTEM, Door.SYSTEM), asked, Binder.Manner.TYPED);
  }

  private Optional<String> kept() {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String keep(String secret) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(
          file,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, secret + "\n");
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
