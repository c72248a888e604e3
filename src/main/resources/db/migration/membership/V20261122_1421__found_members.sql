-- That somebody became a member or ceased to be one stands on public pages and is found, whoever writes the tie: a person, a file
-- of people that is brought in, or a merge.
create trigger touch after insert or update or delete or truncate on actors.tie
    for each statement execute function database.touch('public');

create function membership.found_anew() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id, since)
    select 'member', actor::text, current_timestamp
    from (select from_actor as actor, kind from before_or_after) changed
    where kind in (select tie_kind from membership.programme)
    group by actor;
    return null;
end $$;
create trigger found_anew_when_begun after insert on actors.tie
    referencing new table as before_or_after for each statement execute function membership.found_anew();
create trigger found_anew_when_changed after update on actors.tie
    referencing old table as before_or_after for each statement execute function membership.found_anew();
create trigger found_anew_when_gone after delete on actors.tie
    referencing old table as before_or_after for each statement execute function membership.found_anew();

-- a name, a description or a place changed: only of those who bear a mark, since nobody else is found
create function membership.described_anew() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id, since)
    select distinct 'member', changed.id::text, current_timestamp
    from changed join actors.tie t on t.from_actor = changed.id
    where t.kind in (select tie_kind from membership.programme);
    return null;
end $$;
create trigger described_anew after update on actors.actor
    referencing new table as changed for each statement execute function membership.described_anew();

create function membership.topics_anew() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id, since)
    select distinct 'member', changed.actor::text, current_timestamp
    from changed join actors.tie t on t.from_actor = changed.actor
    where t.kind in (select tie_kind from membership.programme);
    return null;
end $$;
create trigger topics_anew_when_added after insert on actors.actor_topic
    referencing new table as changed for each statement execute function membership.topics_anew();
create trigger topics_anew_when_gone after delete on actors.actor_topic
    referencing old table as changed for each statement execute function membership.topics_anew();
