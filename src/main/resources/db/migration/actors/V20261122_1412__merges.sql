-- Two records of one person or organisation become one. What was moved and what was dropped stands in steps, so that it can be
-- taken back exactly; the steps hold data of people and are kept only for as long as a merge can be undone.
create table actors.merge (
    id        uuid primary key default uuidv7(),
    -- no foreign keys: the one is gone, and the other may be merged further
    kept      uuid not null,
    gone      uuid not null,
    at        timestamptz not null,
    -- sums over all that named the kept record when it was done: another sum means that somebody built on it
    state     jsonb not null default '{}',
    undone_at timestamptz,
    constraint nobody_is_merged_with_themselves check (kept <> gone)
);
create index merge_in_order on actors.merge (at desc, id desc);

create table actors.merge_step (
    number bigint generated always as identity primary key,
    merge  uuid not null references actors.merge on delete cascade,
    -- the table, schema first
    place  text not null,
    -- the row before and after, null after it was deleted
    before jsonb not null,
    after  jsonb
);
create index merge_step_of_merge on actors.merge_step (merge, number);

-- the address and the id that a record had: what cannot be changed (an adopted plan, the log) still names it
create table actors.merged (
    gone  uuid primary key,
    kept  uuid not null references actors.actor on delete cascade,
    slug  text not null constraint old_address_leads_to_one unique,
    merge uuid not null references actors.merge on delete cascade
);
create index merged_into on actors.merged (kept);

-- an old address never leads to somebody new
create or replace function actors.free_slug(wished text) returns text language plpgsql as $$
declare
    candidate text := wished;
    number int := 1;
begin
    perform pg_advisory_xact_lock(hashtext('actors.slug'), hashtext(wished));
    while exists (select 1 from actors.actor where slug = candidate)
        or exists (select 1 from actors.merged where slug = candidate) loop
        number := number + 1;
        candidate := wished || '-' || number;
    end loop;
    return candidate;
end
$$;
