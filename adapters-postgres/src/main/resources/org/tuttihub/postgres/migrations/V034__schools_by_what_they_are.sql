-- Schools are found also by their type, their phase and whether they are open, as the list shows them.
alter table school disable trigger user;
update school set search = search || ' ' || folded(concat_ws(' ', type_name, phase_name, status_name));
update school_past
set search = search || ' ' || folded(concat_ws(' ', type_name, phase_name, status_name));
alter table school enable trigger user;
