create schema witness;

-- Entries of the log of acts that have no place in the tree yet; written with the entry itself, taken away with its leaf.
create table witness.pending (
    entry bigint primary key
);

-- The place of each entry in the tree (docs/adr/0018). What proves it is not here but in the tiles beside the database.
create table witness.leaf (
    index bigint primary key constraint index_is_counted_from_nought check (index >= 0),
    entry bigint not null constraint entry_stands_once unique,
    -- so that nobody guesses a short entry from its commitment, and a commitment tells nothing of an entry that is gone
    salt bytea not null constraint salt_is_long check (length(salt) = 32),
    commitment bytea not null constraint commitment_is_a_sha256 check (length(commitment) = 32)
);

comment on column witness.leaf.entry is 'audit.entry.id; no foreign key: a leaf outlives whatever somebody does to its entry';

create trigger leaf_is_final before update or delete on witness.leaf
    for each row execute function audit.refuse_change();
create trigger leaves_are_not_cut before truncate on witness.leaf
    for each statement execute function audit.refuse_change();

-- Whoever places them places the next: a gap, or a place for an entry that is none, would stop all servers from signing.
create function witness.take_the_next_place() returns trigger language plpgsql as $$
begin
    if new.index <> (select coalesce(max(index) + 1, 0) from witness.leaf) then
        raise exception 'place % is not the next', new.index using errcode = 'check_violation';
    end if;
    if not exists (select from audit.entry where id = new.entry) then
        raise exception 'entry % is none', new.entry using errcode = 'foreign_key_violation';
    end if;
    return new;
end
$$;

create trigger take_the_next_place before insert on witness.leaf
    for each row execute function witness.take_the_next_place();

-- as the owner: the application itself puts nothing in line, so it can't stand in the way of entries to come
create function witness.await_leaf() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into witness.pending (entry) select id from arrived on conflict do nothing;
    return null;
end
$$;

create trigger await_leaf after insert on audit.entry
    referencing new table as arrived
    for each statement execute function witness.await_leaf();

insert into witness.pending (entry) select id from audit.entry;
