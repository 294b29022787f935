-- What was offered for a vacancy, as the policy assessed it; to whom is not kept.
call add_column('vacancy', 'offered_on date');
call add_column('vacancy', 'offered_as text');
call add_column('vacancy', 'years_teaching integer');
call add_column('vacancy', 'grade text');
call add_column('vacancy', 'hourly bigint');
call add_column('vacancy', 'yearly bigint');
call add_column('vacancy', 'points integer');
call add_column('vacancy', 'of_points integer');
call add_column('vacancy', 'according text');
alter table vacancy add constraint vacancy_offer check (
  num_nonnulls(offered_on, offered_as, years_teaching, grade, points, of_points, according)
    in (0, 7)
  and (offered_on is not null or num_nonnulls(hourly, yearly) = 0));
alter table vacancy add constraint vacancy_offered_as check (
  offered_as in ('employed', 'contractual', 'self-employed', 'volunteer', 'trainee', 'partner'));
alter table vacancy add constraint vacancy_offered_since check (offered_on >= opened_on);
alter table vacancy add constraint vacancy_experience check (years_teaching between 0 and 60);
alter table vacancy add constraint vacancy_grade check (btrim(grade) <> '' and length(grade) <= 60);
alter table vacancy add constraint vacancy_pay check (hourly > 0 and yearly > 0);
alter table vacancy add constraint vacancy_points check (points between 0 and of_points);
alter table vacancy add constraint vacancy_according check (btrim(according) <> '');
