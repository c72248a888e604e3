-- Whoever takes a name out of a publication says so in the log, or it does not commit.
create function snapshots.require_record_of_redaction() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (
        select from audit.entry e where e.subject_kind = 'erasure' and e.subject_id = new.erasure)
    then
        raise exception 'publication % was changed without a record in the log', new.snapshot_id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create constraint trigger redaction_is_recorded after insert on snapshots.redaction
    deferrable initially deferred for each row execute function snapshots.require_record_of_redaction();
