package org.tuttihub.postgres.partners;

/** The lists of partners and of what they agreed, in SQL. */
final class PartnerSql {
  static final String ORGANISATIONS =
      """
      select o.ref, o.kind, o.name, o.ukprn, o.company_number, o.charity_number, o.urn, o.website,
        (select p.ref from {partner} p where p.organisation = o.id
         order by p.state in ('not-taken-further', 'declined', 'ended'), length(p.ref) desc, p.ref desc
         limit 1) as partner,
        folded(concat_ws(' ', o.ref, o.name, o.ukprn, o.company_number, o.charity_number, o.urn,
          o.address)) as search
      from {organisation} o\
      """;

  static final String CONTACTS =
      """
      select c.ref, c.name, o.ref as organisation, coalesce(o.name, '') as at, c.post, c.email,
        c.telephone, c.verified_on,
        folded(concat_ws(' ', c.ref, o.name, c.post)) as search
      from {contact} c left join {organisation} o on o.id = c.organisation\
      """;

  static final String RELATIONSHIPS =
      """
      select r.ref, coalesce(c.ref, o.ref) as of, coalesce(o.name, '') as body, c.name as person, r.kind,
        t.ref as to, t.name as to_name, r.first_day as from, r.last_day as until, r.note,
        folded(concat_ws(' ', r.ref, o.name, t.name, r.note)) as search
      from {relationship} r join {organisation} t on t.id = r.to_organisation
        left join {organisation} o on o.id = r.of_organisation
        left join {contact} c on c.id = r.of_contact\
      """;

  static final String PARTNERS =
      """
      select p.ref, p.state, p.state_since as since, o.name, o.ref as organisation, p.types, p.role,
        p.enquired_on, a.ref as agreement,
        case when a.state in ('live', 'in-review', 'suspended') and a.last_day < {today} then 'expired'
             else a.state end as standing,
        a.last_day as until,
        (select count(*) from {survey_return} s
         where s.partner = p.id and s.state = 'asked' and s.due < {today})::integer as late_surveys,
        folded(concat_ws(' ', p.ref, o.name, p.role, p.plans)) as search
      from {partner} p join {organisation} o on o.id = p.organisation
        left join lateral (
          select * from {agreement} g where g.partner = p.id
          order by g.live_on is null or g.state in ('ended', 'terminated'), length(g.ref) desc, g.ref desc
          limit 1) a on true\
      """;

  static final String AGREEMENTS =
      """
      select a.ref,
        case when a.state in ('live', 'in-review', 'suspended') and a.last_day < {today} then 'expired'
             else a.state end as standing,
        p.ref as partner, o.name, a.first_day as first, a.last_day as last, a.hub_signed_on,
        a.partner_signed_on, a.live_on, a.review_by,
        (select b.ref from {agreement} b where b.id = a.renews) as renews,
        (select n.ref from {agreement} n where n.renews = a.id and n.state <> 'discarded') as renewed_by,
        folded(concat_ws(' ', a.ref, p.ref, o.name, a.outcomes)) as search
      from {agreement} a join {partner} p on p.id = a.partner
        join {organisation} o on o.id = p.organisation\
      """;

  static final String POLICIES =
      """
      select h.ref,
        case when h.state = 'accepted' and h.last_day < {today} then 'lapsed' else h.state end as standing,
        p.ref as partner, o.name, h.policy, h.title, h.first_day as from, h.last_day as until,
        h.last_day - {today} as days_left, h.settled_on, nullif(h.accepted_by, '') as accepted_by, h.why,
        folded(concat_ws(' ', h.ref, p.ref, o.name, h.policy, h.title)) as search
      from {held_policy} h join {partner} p on p.id = h.partner
        join {organisation} o on o.id = p.organisation\
      """;

  static final String BREACHES =
      """
      select b.ref, p.ref as partner, o.name, a.ref as agreement, b.kind, b.happened_on as on, b.what,
        b.remedy, b.remedied_on,
        folded(concat_ws(' ', b.ref, p.ref, o.name, b.kind, b.what)) as search
      from {breach} b join {partner} p on p.id = b.partner
        join {organisation} o on o.id = p.organisation left join {agreement} a on a.id = b.agreement\
      """;

  private PartnerSql() {}
}
