-- All that the application's role may do, in one place. Schemas named here are append-only: what stands there stays.
do $$
declare
  app constant text := '${app}';
  append_only constant text[] := array['audit', 'snapshots', 'witness'];
  module name;
  act text;
begin
  execute format('revoke all on schema public from public, %I', app);
  execute format('grant usage on schema public to %I', app);
  for module in
    select nspname from pg_namespace
    where nspname <> 'public' and nspname <> 'information_schema' and nspname !~ '^pg_'
  loop
    execute format('revoke all on schema %I from public, %I', module, app);
    execute format('revoke all on all tables in schema %I from public, %I', module, app);
    execute format('revoke all on all sequences in schema %I from public, %I', module, app);
    execute format('grant usage on schema %I to %I', module, app);
    execute format('grant usage, select on all sequences in schema %I to %I', module, app);
    if module = any (append_only) then
      execute format('grant select, insert on all tables in schema %I to %I', module, app);
    else
      execute format('grant select, insert, update, delete on all tables in schema %I to %I', module, app);
    end if;
  end loop;
  execute format('revoke insert, update, delete on database.migration from %I', app);
  -- what waits for its place in the log is put there by a trigger, and taken away with the place
  if to_regclass('witness.pending') is not null then
    execute format('revoke insert on witness.pending from %I', app);
    execute format('grant delete on witness.pending to %I', app);
  end if;
  -- what takes words out of what is never changed runs as the owner: nobody else's business
  for act in select unnest(array['audit.blank(uuid, uuid, uuid, text[])', 'snapshots.redact(uuid, text[])']) loop
    if to_regprocedure(act) is not null then
      execute format('revoke execute on function %s from public', act);
      execute format('grant execute on function %s to %I', act, app);
    end if;
  end loop;
  -- only a function of the owner says what was taken out because a person was erased
  if to_regclass('audit.blanked') is not null then
    execute format('revoke insert on audit.blanked from %I', app);
  end if;
  if to_regclass('snapshots.redaction') is not null then
    execute format('revoke insert on snapshots.redaction from %I', app);
  end if;
end $$;
