-- Whether a state of an act holds one of the words, as a whole word. Most states hold not even its letters, which is asked first.
create or replace function audit.tells_of(state jsonb, words text[]) returns boolean
language sql immutable set search_path = pg_catalog as $$
    select coalesce((
        select bool_or(case
            when strpos(low.state, lower(substr(to_json(w)::text, 2, length(to_json(w)::text) - 2) collate "und-x-icu")) = 0 then false
            else low.state collate "und-x-icu" ~* database.pattern_of(array[w]) end)
        from (select lower(state::text collate "und-x-icu") as state) low, unnest(words) w), false)
$$;

-- As before, and only for somebody whose erasure is under way: their record is nameless and their account gone.
create or replace function audit.blank(for_erasure uuid, whom uuid, whose_account uuid, words text[]) returns setof bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
    own bigint[];
    about bigint[];
begin
    if exists (select from unnest(words) w where w is null or length(w) < 6) then
        raise exception 'a word too short to tell one person from another' using errcode = 'check_violation';
    end if;
    if not privacy.may_forget(for_erasure, whom, words) or exists (select from identity.account where id = whose_account) then
        raise exception 'nobody is being erased under %', for_erasure using errcode = 'insufficient_privilege';
    end if;
    select array_agg(id) into own from audit.entry
    where (person = whom or account = whose_account and (person is null or person = whom)) and (actor_name <> '' or token_name <> '');
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
