-- A file says more of people than what is recorded of them; a backup would keep that for years.
comment on table team.intake is 'transient: what files of people say is kept for days';
comment on table team.intake_row is 'transient: what files of people say is kept for days';
