package org.tuttihub.domain.access;

/** What a role may do. Every operation asks for exactly one of these. */
public enum Permission {
  READ("read the hub's records, personal data excepted"),
  READ_PEOPLE("see personal data: people who sign in, head teachers"),
  SET_UP("found the hub, change it and its terms, install framework packs"),
  IMPORT("bring files in: import them, undo imports, attach and read documents"),
  WRITE_NEEDS("write the needs analysis and its gaps"),
  WRITE_OBJECTIVES("write objectives, their measures and actions"),
  RATE("agree, activate, rate and close objectives"),
  WRITE_SCHOOLS("say what the hub says of a school, tie other systems' ids to records"),
  PUBLISH("publish the plan"),
  SET_PRICES("say which policies hold, with their settings, services and price lists"),
  WRITE_PROGRAMME("write the programme: activities, bookings, what is counted"),
  WRITE_FUNDS("write the funds: grants, budgets, income, spending"),
  READ_WORKFORCE("see who works for the hub, who is clear to teach, and which sessions they hold"),
  WRITE_WORKFORCE("write who works for the hub; take people off sessions"),
  READ_CLEARANCE("see what people have shown, what they lack, and overrides"),
  WRITE_CLEARANCE("record what people have shown"),
  RELEASE_SESSIONS("release a term's sessions, give them to others, ask for overrides"),
  OVERRIDE_CLEARANCE("approve, as a second person, that somebody teaches without something"),
  OBSERVE("plan, record and read observations of the work of staff and of partners"),
  WRITE_PARTNERS("write partners, their agreements, what they hold and report"),
  DECIDE_PARTNERS("sign for the hub, suspend and end partnerships"),
  HANDLE_COMPLAINTS("read and handle complaints about partnerships"),
  WRITE_INSTRUMENTS("keep the instruments: lend them, take them back, repair them"),
  DISPOSE_INSTRUMENTS("dispose of instruments for good"),
  COMMISSION("invite bids, decide on them and on what follows"),
  ASSESS("score bids"),
  SEND_MESSAGES("send messages to people outside"),
  MANAGE_PLUGINS("approve plugins, and withdraw approvals"),
  MANAGE_ACCESS("manage people, roles, keys, tokens and signed links");

  private final String about;

  Permission(String about) {
    this.about = about;
  }

  public String about() {
    return about;
  }
}
