-- Word likeness for names, accents aside, and exclusion constraints over ids and time.
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;
create extension if not exists btree_gist schema public;

create schema if not exists database;

-- Tells every node that something under a topic changed, when the transaction commits and not before. Attach it to a table
-- with one line:
--   create trigger touch after insert or update or delete or truncate on plans.node
--     for each statement execute function database.touch('public');
create function database.touch() returns trigger language plpgsql as $$
begin
  perform pg_notify('megdan_touch', tg_argv[0]);
  return null;
end $$;

-- Jobs that are claimed in the database; the columns are those that db-scheduler 16 reads and writes.
create table database.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index on database.scheduled_tasks (execution_time);
create index on database.scheduled_tasks (last_heartbeat);
create index on database.scheduled_tasks (priority desc, execution_time);

-- Events on their way to listeners in other modules; the columns are those of Spring Modulith 2.
create table database.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index on database.event_publication using hash (serialized_event);
create index on database.event_publication (completion_date);
