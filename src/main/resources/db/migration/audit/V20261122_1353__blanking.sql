-- Entries whose words were taken away because a person was erased (docs/adr/0020). Only audit.blank writes here.
create table audit.blanked (
    entry   bigint not null references audit.entry,
    erasure uuid not null,
    at      timestamptz not null,
    primary key (entry, erasure)
);

create function audit.allow_nothing_but_blanking() returns trigger language plpgsql as $$
begin
    if exists (select from audit.blanked b where b.entry = old.id)
       and new.actor_name in (old.actor_name, '')
       and (new.before is null or new.before is not distinct from old.before)
       and (new.after is null or new.after is not distinct from old.after)
       and (new.token_name is not distinct from old.token_name or old.token_name is not null and new.token_name = '')
       and to_jsonb(new) - array['actor_name', 'before', 'after', 'token_name']
           = to_jsonb(old) - array['actor_name', 'before', 'after', 'token_name']
    then
        return new;
    end if;
    raise exception 'an entry of the audit log is never changed or deleted' using errcode = 'restrict_violation';
end
$$;

drop trigger entry_is_final on audit.entry;
create trigger entry_is_kept before delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_is_final_but_for_words before update on audit.entry
    for each row execute function audit.allow_nothing_but_blanking();
create trigger blanked_is_final before update or delete on audit.blanked
    for each row execute function audit.refuse_change();
create trigger blanked_is_not_cut before truncate on audit.blanked
    for each statement execute function audit.refuse_change();

-- Whoever blanks says so in the log, entry by entry, or it does not commit.
create function audit.require_record_of_blanking() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (
        select from audit.entry e
        where e.subject_kind = 'erasure' and e.subject_id = new.erasure and e.action = 'audit.act.blanked'
          and jsonb_exists(e.after -> 'entries', new.entry::text))
    then
        raise exception 'entry % was blanked without a record in the log', new.entry using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create constraint trigger blanking_is_recorded after insert on audit.blanked
    deferrable initially deferred for each row execute function audit.require_record_of_blanking();

-- Whether a state of an act holds one of the words.
create function audit.tells_of(state jsonb, words text[]) returns boolean
language sql immutable set search_path = pg_catalog as $$
    select coalesce((
        select bool_or(strpos(lower(state::text collate "und-x-icu"),
                              lower(substr(to_json(w)::text, 2, length(to_json(w)::text) - 2) collate "und-x-icu")) > 0)
        from unnest(words) w), false)
$$;

-- Takes the name from a person's own acts, and the states from acts about them or that hold one of their words; can do nothing else.
-- The entries that it blanked; none when it is asked again.
create function audit.blank(for_erasure uuid, whom uuid, whose_account uuid, words text[]) returns setof bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
    own bigint[];
    about bigint[];
begin
    if exists (select from unnest(words) w where w is null or length(w) < 6) then
        raise exception 'a word too short to tell one person from another' using errcode = 'check_violation';
    end if;
    select array_agg(id) into own from audit.entry
    where (person = whom or account = whose_account) and (actor_name <> '' or token_name <> '');
    select array_agg(id) into about from audit.entry
    where (before is not null or after is not null) and action <> 'audit.act.blanked'
      and (subject_kind in ('actor', 'account') and subject_id in (whom, whose_account) or context_id = whom
           or audit.tells_of(before, words) or audit.tells_of(after, words));
    insert into audit.blanked (entry, erasure, at)
    select distinct id, for_erasure, now() from unnest(own || about) id on conflict do nothing;
    update audit.entry e
    set actor_name = case when e.id = any(own) then '' else e.actor_name end,
        token_name = case when e.id = any(own) and e.token_name is not null then '' else e.token_name end,
        before = case when e.id = any(about) then null else e.before end,
        after = case when e.id = any(about) then null else e.after end
    where e.id = any(own || about);
    return query select distinct id from unnest(own || about) id order by id;
end
$$;
