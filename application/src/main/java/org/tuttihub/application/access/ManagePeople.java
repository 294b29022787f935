package org.tuttihub.application.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Adds the people who sign in, changes their roles, and ends and restores their access. */
public final class ManagePeople {

  /** Somebody new. */
  public record Add(String signIn, String name, Optional<String> email, List<Role> roles) {}

  /** What changes. */
  public record ChangeOf(
      Key id,
      Change<String> signIn,
      Change<String> name,
      Change<String> email,
      Change<List<Role>> roles) {}

  /** Who. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends AccessRecords> work;
  private final Ids ids;

  public ManagePeople(UnitOfWork<? extends AccessRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a sign-in name that is taken or is no name for signing in. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            free(records, asked.signIn(), _ -> false)
                .map(signIn -> added(acting, records, signIn, asked)));
  }

  /** Refuses a sign-in name that is somebody else's or is no name for signing in. */
  public Outcome<Receipt> change(Acting acting, ChangeOf asked) {
    return work.decide(
        acting,
        records ->
            records
                .people()
                .step(
                    acting,
                    asked.id(),
                    p ->
                        free(
                                records,
                                asked.signIn().over(p.signIn(), p.signIn()),
                                other -> other.identity().equals(p.identity()))
                            .map(signIn -> changed(p, signIn, asked)),
                    p -> p.identity() + " is changed."));
  }

  private static Person changed(Person p, String signIn, ChangeOf asked) {
    return new Person(
        p.identity(),
        signIn,
        asked.name().over(p.name(), p.name()),
        asked.email().over(p.email(), ""),
        Set.copyOf(asked.roles().over(List.copyOf(p.roles()), List.of())),
        p.keys(),
        p.disabledOn(),
        p.terminal());
  }

  /** A sign-in name as it is kept, if nobody else has it. */
  private static Outcome<String> free(
      AccessRecords records, String wanted, Predicate<Person> itself) {
    String signIn = wanted.toLowerCase(Locale.ROOT);
    if (!signIn.matches("[a-z][a-z0-9._-]{1,31}")) {
      return no(
          "people.not-a-sign-in",
          "A sign-in name has 2 to 32 letters, digits, dots and hyphens, and begins with a letter.",
          "Choose one such as a.brook.");
    }
    return records.people().bySignIn(signIn).map(Stored::value).filter(itself.negate()).isPresent()
        ? no(
            "people.sign-in-taken",
            "That sign-in name is taken.",
            "Choose another; people list shows those there are.")
        : Outcome.done(signIn);
  }

  /** Ends all access at once: sessions, keys and tokens. */
  public Outcome<Receipt> disable(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .people()
                .step(
                    acting,
                    asked.id(),
                    p -> p.disable(acting.today()),
                    p -> p.identity() + " is disabled."));
  }

  public Outcome<Receipt> enable(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .people()
                .step(acting, asked.id(), Person::enable, p -> p.identity() + " is enabled."));
  }

  private Receipt added(Acting acting, AccessRecords records, String signIn, Add asked) {
    Person person =
        new Person(
            new Identity(ids.next(), records.people().nextRef()),
            signIn,
            asked.name(),
            asked.email().orElse(""),
            Set.copyOf(asked.roles()),
            List.of(),
            Optional.empty());
    return records.people().added(acting, person, person.identity() + " is added.");
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
