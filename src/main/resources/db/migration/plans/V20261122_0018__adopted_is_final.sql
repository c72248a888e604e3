-- An adopted version never changes, by any route, whoever asks. The share lock makes a write wait for an adoption that
-- is under way, so nothing slips in between the hash and the commit. A draft that is shown to the public tells the caches.
create function plans.refuse_adopted(versions uuid[]) returns void language plpgsql as $$
begin
    perform 1 from plans.version where id = any (versions) order by id for share;
    if exists (select from plans.version where id = any (versions) and state = 'ADOPTED') then
        raise exception 'an adopted version never changes'
            using errcode = 'object_not_in_prerequisite_state', hint = 'revise it: a revision is a new version';
    end if;
    if exists (select from plans.publication where version_id = any (versions)) then
        perform pg_notify('megdan_touch', 'public');
    end if;
end $$;

create function plans.guard_new_rows() returns trigger language plpgsql as $$
begin
    perform plans.refuse_adopted(array(select distinct version_id from new_rows));
    return null;
end $$;

create function plans.guard_old_rows() returns trigger language plpgsql as $$
begin
    perform plans.refuse_adopted(array(select distinct version_id from old_rows));
    return null;
end $$;

create function plans.guard_both_rows() returns trigger language plpgsql as $$
begin
    perform plans.refuse_adopted(array(select version_id from old_rows union select version_id from new_rows));
    return null;
end $$;

do $$
declare part text;
begin
    foreach part in array array['node', 'target_group', 'node_group', 'expected_result', 'node_actor', 'carries_out',
                                'stage', 'chapter', 'kept_text'] loop
        execute format('create trigger adopted_is_final_insert after insert on plans.%I
            referencing new table as new_rows for each statement execute function plans.guard_new_rows()', part);
        execute format('create trigger adopted_is_final_update after update on plans.%I
            referencing old table as old_rows new table as new_rows
            for each statement execute function plans.guard_both_rows()', part);
        execute format('create trigger adopted_is_final_delete after delete on plans.%I
            referencing old table as old_rows for each statement execute function plans.guard_old_rows()', part);
    end loop;
end $$;

create function plans.guard_version() returns trigger language plpgsql as $$
begin
    raise exception 'an adopted version never changes'
        using errcode = 'object_not_in_prerequisite_state', hint = 'revise it: a revision is a new version';
end $$;

create trigger adopted_is_final before update or delete on plans.version
    for each row when (old.state = 'ADOPTED') execute function plans.guard_version();

-- a goal below itself would vanish from every list
create function plans.guard_tree() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive up (id, parent_id) as (
            select n.id, n.parent_id from plans.node n where n.version_id = new.version_id and n.id = new.parent_id
            union
            select n.id, n.parent_id from plans.node n join up on n.version_id = new.version_id and n.id = up.parent_id
        )
        select from up where id = new.id) then
        raise exception 'a node cannot stand below itself' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger no_circle after update of parent_id on plans.node
    for each row when (new.parent_id is not null) execute function plans.guard_tree();

create trigger touch after insert or update or delete on plans.publication
    for each statement execute function database.touch('public');
create trigger touch after update on plans.version
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete on plans.plan_link
    for each statement execute function database.touch('public');
