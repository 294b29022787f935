package org.tuttihub.postgres.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.access.AccessReads;
import org.tuttihub.application.access.LinkRow;
import org.tuttihub.application.access.OwnCard;
import org.tuttihub.application.access.PersonCard;
import org.tuttihub.application.access.PersonRow;
import org.tuttihub.application.access.TokenRow;
import org.tuttihub.application.access.ViewRow;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;
import org.tuttihub.postgres.today.PgVisits;

/** What people read of access, in PostgreSQL. */
public final class PgAccessReads implements AccessReads {
  private static final String PEOPLE =
      """
      select p.ref, p.sign_in, p.name, p.roles, p.disabled_on is null as enabled,
        (select count(*) from {person_ssh_key} k where k.person_id = p.id) as keys,
        folded(concat_ws(' ', p.ref, p.sign_in, p.name, p.email)) as search
      from {person} p\
      """;

  private static final String TOKENS =
      """
      select t.ref, t.label, p.ref as person, t.roles, t.expires, t.revoked,
        folded(concat_ws(' ', t.ref, t.label, p.ref)) as search
      from {token} t join {person} p on p.id = t.person\
      """;

  private static final String LINKS =
      """
      select l.ref, l.purpose, l.about_collection || ' ' || l.about_ref as about,
        nullif(l.name, '') as name, nullif(l.address, '') as address,
        case when l.revoked is not null then 'revoked' when l.expires <= now() then 'expired'
             when l.used >= l.uses then 'used' else 'good' end as state,
        l.expires, l.uses, l.used, l.revoked,
        (select string_agg(f.key || '=' || f.value, '; ' order by f.key)
         from jsonb_each_text(l.fixed) f) as fixed,
        folded(concat_ws(' ', l.ref, l.purpose, l.about_ref)) as search
      from {link} l\
      """;

  private static final String VIEWS =
      """
      select v.ref, v.list, v.name, nullif(v.words, '') as text, v.conditions,
        v.ordering as "order", v.opens, v.owner,
        folded(concat_ws(' ', v.ref, v.list, v.name)) as search
      from {saved_view} v\
      """;

  private final Lists lists;

  public PgAccessReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<PersonRow> people() {
    return lists.of(PersonRow.class, PEOPLE).reference("ref");
  }

  @Override
  public Optional<Stored<PersonCard>> person(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgPeople::new, PgAccessReads::card);
  }

  @Override
  public Optional<Stored<OwnCard>> own(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgPeople(session, view)
                .find(key)
                .map(person -> person.with(own(session, person.value()))));
  }

  private static OwnCard own(Session session, Person person) {
    OwnTerminal terminal = person.terminal();
    return new OwnCard(
        person.identity().ref(),
        terminal.plain(),
        terminal.palette(),
        terminal.ascii(),
        PgVisits.before(session, person.identity().ref()),
        PgDrafts.forms(session, person.identity().ref()));
  }

  @Override
  public Listing<TokenRow> tokens() {
    return lists.of(TokenRow.class, TOKENS).reference("ref").reference("person");
  }

  @Override
  public Optional<Stored<TokenRow>> token(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgTokens(session, view)
                .find(key)
                .map(stored -> stored.with(row(session, view, stored.value()))));
  }

  @Override
  public Listing<LinkRow> links() {
    return lists.of(LinkRow.class, LINKS).reference("ref");
  }

  @Override
  public Optional<Stored<LinkRow>> link(Key key, Optional<LocalDate> asAt) {
    return lists.line(links(), key, asAt, PgLinks::new);
  }

  @Override
  public Listing<ViewRow> views() {
    return lists.of(ViewRow.class, VIEWS).reference("ref");
  }

  @Override
  public Optional<Stored<ViewRow>> view(Key key, Optional<LocalDate> asAt) {
    return lists.line(views(), key, asAt, PgViews::new);
  }

  private static PersonCard card(Person person) {
    return new PersonCard(
        person.identity().ref(),
        person.signIn(),
        person.name(),
        person.email(),
        List.copyOf(person.roles()),
        person.isEnabled(),
        person.disabledOn(),
        person.keys().stream()
            .map(key -> new PersonCard.KeyLine(key.fingerprint(), key.added()))
            .toList());
  }

  private static TokenRow row(Session session, View view, Token token) {
    String person =
        new PgPeople(session, view)
            .find(new Key.ById(token.person()))
            .orElseThrow()
            .value()
            .identity()
            .ref();
    return new TokenRow(
        token.identity().ref(),
        token.label(),
        person,
        List.copyOf(token.roles()),
        token.expires(),
        token.revoked());
  }
}
