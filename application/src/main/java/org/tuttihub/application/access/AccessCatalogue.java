package org.tuttihub.application.access;

import static org.tuttihub.domain.access.Permission.MANAGE_ACCESS;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

/** What can be asked of the room {@code access}: people, keys, tokens, roles. */
public final class AccessCatalogue {
  private static final Noun ROLES = new Noun("access", "roles", "role", "");

  private AccessCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends AccessRecords> work,
      AccessReads reads,
      Ids ids,
      Secrets secrets,
      ZoneId zone) {
    return Stream.of(
            reading(reads),
            people(work, ids),
            access(new ManagePeople(work, ids)),
            own(reads, new OwnSettings(work)),
            keys(new ManageKeys(work)),
            tokens(reads, new ManageTokens(work, ids, secrets, zone)))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Operation> reading(AccessReads reads) {
    return Stream.of(
        ListOf.of(
                People.NOUN,
                "The people who sign in",
                PersonRow.class,
                reads.people(),
                Column.of("ref", "Ref", 7),
                Column.of("sign_in", "Signs in as", 14),
                Column.of("name", "Name", 24),
                Column.of("roles", "Roles", 20),
                Column.of("enabled", "Enabled", 7))
            .needing(Permission.READ_PEOPLE),
        CardOf.of(People.NOUN, "Somebody who signs in, in full", PersonCard.class, reads::person)
            .needing(Permission.READ_PEOPLE),
        ListOf.of(
            ROLES,
            "The roles, and what each may do",
            RoleRow.class,
            new ListedInMemory<>(
                RoleRow.class,
                () ->
                    Stream.of(Role.values())
                        .map(
                            r ->
                                new RoleRow(
                                    r, r.about(), r.permissions().stream().sorted().toList()))
                        .toList()),
            Column.of("role", "Role", 14),
            Column.of("about", "Who", 26),
            Column.of("permissions", "May", 36)));
  }

  private static Stream<Operation> people(UnitOfWork<? extends AccessRecords> work, Ids ids) {
    Note[] notes = {
      Note.of("sign_in", "Signs in as", "A short name in lower case, such as a.brook"),
      Note.of("name", "Name", "The person's name"),
      Note.of("email", "E-mail", "Where messages go"),
      Note.of("roles", "Roles", "What the person may do; see roles list")
    };
    Put.In<AccessRecords, ManagePeople.Add> add =
        in ->
            Deed.of(
                People.NOUN,
                "add",
                "Add somebody who signs in",
                MANAGE_ACCESS,
                ManagePeople.Add.class,
                new ManagePeople(in, ids)::add,
                notes);
    Put.In<AccessRecords, ManagePeople.ChangeOf> change =
        in ->
            Deed.of(
                People.NOUN,
                "change",
                "Change somebody's name, e-mail or roles",
                MANAGE_ACCESS,
                ManagePeople.ChangeOf.class,
                new ManagePeople(in, ids)::change,
                notes);
    return Stream.of(
        add.apply(work),
        Put.deed(
            work,
            AccessRecords::people,
            add,
            change,
            "Put somebody by another system's id: add them, or change them"),
        change.apply(work));
  }

  private static Stream<Operation> access(ManagePeople people) {
    return Stream.of(
        Deed.of(
                People.NOUN,
                "disable",
                "End somebody's access at once",
                MANAGE_ACCESS,
                ManagePeople.Which.class,
                people::disable)
            .offeredWhen(
                PersonCard.class, p -> Offered.unless(!p.enabled(), "is disabled already")),
        Deed.of(
                People.NOUN,
                "enable",
                "Give somebody access again",
                MANAGE_ACCESS,
                ManagePeople.Which.class,
                people::enable)
            .offeredWhen(PersonCard.class, p -> Offered.unless(p.enabled(), "is enabled already")));
  }

  /** Everybody's own, which nobody else sees or changes. */
  private static Stream<Operation> own(AccessReads reads, OwnSettings settings) {
    return Stream.of(
        CardOf.of(
                OwnSettings.NOUN,
                "Your own settings: how you like your terminal",
                OwnCard.class,
                reads::own)
            .ofTheReader(),
        Deed.of(
                OwnSettings.NOUN,
                "change",
                "Change your own settings: plain mode, colours and letters of your terminal",
                Permission.READ,
                OwnSettings.Request.class,
                settings::change,
                Note.of(
                    "line_by_line", "Line by line", "Plain mode, for screen readers: ssh opens it"),
                Note.of("palette", "Colours", "The state is always said in words as well"),
                Note.of("ascii", "Plain letters", "No lines and letters beyond those of ASCII"))
            .onTheOnlyOne());
  }

  private static Stream<Operation> keys(ManageKeys keys) {
    return Stream.of(
        Deed.of(
            People.NOUN,
            "key",
            "Add a public key by which somebody signs in over SSH",
            MANAGE_ACCESS,
            ManageKeys.Add.class,
            keys::add,
            Note.of("public_key", "Public key", "The line of the .pub file").most(2000)),
        Deed.of(
                People.NOUN,
                "drop-key",
                "Take a public key away",
                MANAGE_ACCESS,
                ManageKeys.Remove.class,
                keys::remove,
                Note.of(
                    "fingerprint", "Fingerprint", "The key's fingerprint on the card: SHA256:…"))
            .offeredWhen(PersonCard.class, p -> Offered.unless(p.keys().isEmpty(), "has no key")));
  }

  private static Stream<Operation> tokens(AccessReads reads, ManageTokens tokens) {
    return Stream.of(
        ListOf.of(
                Tokens.NOUN,
                "The bearer tokens; their secrets are shown once and never again",
                TokenRow.class,
                reads.tokens(),
                Column.of("ref", "Ref", 7),
                Column.of("label", "For", 24),
                Column.of("person", "Person", 8),
                Column.of("roles", "Roles", 16),
                Column.of("expires", "Expires", 20))
            .needing(MANAGE_ACCESS),
        CardOf.of(Tokens.NOUN, "A token; never its secret", TokenRow.class, reads::token)
            .needing(MANAGE_ACCESS),
        Deed.of(
                Tokens.NOUN,
                "new",
                "Make a bearer token for a program; its secret is shown once",
                MANAGE_ACCESS,
                ManageTokens.Make.class,
                tokens::make,
                Note.of("person", "Person", "For whom it acts, such as PER-1").naming(People.NOUN),
                Note.of("label", "For", "What it is for"),
                Note.of("roles", "Roles", "What it may do; none beyond the person's"),
                Note.of("expires", "Expires", "The last day on which it is good"))
            .never("revoke the token"),
        Deed.of(
                Tokens.NOUN,
                "revoke",
                "End a token at once",
                MANAGE_ACCESS,
                ManageTokens.Which.class,
                tokens::revoke)
            .offeredWhen(
                TokenRow.class, t -> Offered.unless(t.revoked().isPresent(), "is revoked already"))
            .never("make a new token"));
  }
}
