-- The salt of an entry that was blanked goes (docs/adr/0020): its commitment stays in the tree and nobody can guess by it what stood there.
alter table witness.leaf alter column salt drop not null;

create function witness.allow_nothing_but_forgetting() returns trigger language plpgsql as $$
begin
    if new.salt is null and exists (select from audit.blanked b where b.entry = old.entry)
       and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then
        return new;
    end if;
    raise exception 'the place of an entry is never changed' using errcode = 'restrict_violation';
end
$$;

drop trigger leaf_is_final on witness.leaf;
create trigger leaf_is_kept before delete on witness.leaf
    for each row execute function audit.refuse_change();
create trigger leaf_is_final_but_for_its_salt before update on witness.leaf
    for each row execute function witness.allow_nothing_but_forgetting();

-- Behind the lock of whoever gives places: an entry that is being placed now is placed first, one that waits is placed blank.
create function witness.forget_salts() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtext('witness.leaf'));
    update witness.leaf set salt = null where entry in (select entry from arrived) and salt is not null;
    return null;
end
$$;
create trigger forget_salts after insert on audit.blanked
    referencing new table as arrived
    for each statement execute function witness.forget_salts();
