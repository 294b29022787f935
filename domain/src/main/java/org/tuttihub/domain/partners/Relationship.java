package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;

/**
 * What somebody, or an organisation, is to an organisation, and when.
 *
 * @param contact who it is; absent where an organisation is
 * @param organisation which it is; absent where a contact is
 * @param to the organisation to which they are that
 */
public record Relationship(
    Identity identity,
    Kind kind,
    Optional<UUID> contact,
    Optional<UUID> organisation,
    UUID to,
    Period when,
    String note) {

  /** What they are to it. */
  public enum Kind {
    GOVERNS(Whose.BODY),
    TRUSTEE_OF(Whose.PERSON),
    DIRECTOR_OF(Whose.PERSON),
    EMPLOYED_BY(Whose.PERSON),
    CONTACT_FOR(Whose.PERSON),
    MEMBER_OF(Whose.ANYBODY),
    PART_OF(Whose.BODY),
    FUNDS(Whose.BODY),
    WORKS_WITH(Whose.ANYBODY);

    private final Whose whose;

    Kind(Whose whose) {
      this.whose = whose;
    }

    /** In a sentence: {@code trustee of}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private enum Whose {
    PERSON,
    BODY,
    ANYBODY
  }

  /** Refuses ({@code partners.relationship}) one of nobody, of two, or that cannot be. */
  public Outcome<Relationship> checked() {
    if (contact.isPresent() == organisation.isPresent()) {
      return no("A relationship is of one contact, or of one organisation.", "Name one of them.");
    }
    if (organisation.filter(to::equals).isPresent()) {
      return no("An organisation is nothing to itself.", "Name two organisations.");
    }
    return switch (kind.whose) {
      case PERSON ->
          contact.isPresent()
              ? Outcome.done(this)
              : no("Only a person is \"" + kind.words() + "\".", "Name the contact.");
      case BODY ->
          organisation.isPresent()
              ? Outcome.done(this)
              : no("Only an organisation is \"" + kind.words() + "\".", "Name the organisation.");
      case ANYBODY -> Outcome.done(this);
    };
  }

  /** The same, until a last day; refused as {@link Period#of} does. */
  public Outcome<Relationship> ending(LocalDate last) {
    return when.ending(last)
        .map(ended -> new Relationship(identity, kind, contact, organisation, to, ended, note));
  }

  private static Outcome<Relationship> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("partners.relationship", fact, remedy));
  }
}
