package org.tuttihub.postgres.access;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.access.People;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The people who sign in, in PostgreSQL. */
public final class PgPeople extends PgKept<Person> implements People {
  private static final Children<Person, Person.PublicKey> KEYS =
      Children.of(
              "person_ssh_key",
              "person_id",
              Person::keys,
              row ->
                  new Person.PublicKey(row.text("line"), row.text("fingerprint"), row.day("added")))
          .key("fingerprint", TEXT, Person.PublicKey::fingerprint)
          .with("line", TEXT, Person.PublicKey::line)
          .with("added", DAY, Person.PublicKey::added);

  private static final Table<Person> TABLE =
      Table.named("person", Person::identity)
          .with("sign_in", TEXT, Person::signIn)
          .with("name", TEXT, Person::name)
          .with("email", TEXT, Person::email)
          .with("roles", TEXTS, Person::roles)
          .with("disabled_on", DAY, Person::disabledOn)
          .with("plain", YES_NO, p -> p.terminal().plain())
          .with("palette", TEXT, p -> p.terminal().palette())
          .with("ascii", YES_NO, p -> p.terminal().ascii())
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "person_sign_in_once",
          Refusal.rule(
              "people.sign-in-taken",
              "Somebody signs in by that name already.",
              "Choose another, or look with: people list."),
          "person_sign_in_lower",
          Refusal.rule(
              "people.not-a-sign-in",
              "A name to sign in by is written in lower case.",
              "Write it in lower case."));

  public PgPeople(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Person>> bySignIn(String signIn) {
    return first("where t.sign_in = $1", signIn);
  }

  @Override
  public List<Person> holding(Collection<String> fingerprints) {
    return load(
            "where exists (select from person_ssh_key k where k.person_id = t.id"
                + " and k.fingerprint = any($1)) order by t.sign_in",
            (Object) fingerprints.toArray(String[]::new))
        .stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Table<Person> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Person, ?>> children() {
    return List.of(KEYS);
  }

  @Override
  protected Person made(Cells row, Kin kin) {
    return new Person(
        row.identity(),
        row.text("sign_in"),
        row.text("name"),
        row.text("email"),
        Set.copyOf(row.choices(Role.class, "roles")),
        kin.of(KEYS),
        row.maybeDay("disabled_on"),
        new OwnTerminal(row.yes("plain"), row.choice(Palette.class, "palette"), row.yes("ascii")));
  }
}
