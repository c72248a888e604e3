-- A backup of last week knows jobs that are long done; restored, they would run at once.
comment on table database.scheduled_tasks is 'transient: when each job is due here; a restored installation plans its own';
