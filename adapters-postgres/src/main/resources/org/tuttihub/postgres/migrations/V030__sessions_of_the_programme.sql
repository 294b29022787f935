-- Sessions are planned for what the programme says, not only taken from the lesson system.
call add_column('teaching_session',
  'activity uuid constraint teaching_session_activity references activity deferrable');
create index teaching_session_of_activity on teaching_session (activity);
