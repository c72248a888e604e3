-- An order that can't be carried out is withdrawn, with the reasons in "kept", and nothing was changed; its number is never given again.
alter table protection.erasure add column withdrawn_at timestamptz
    constraint what_is_done_is_not_withdrawn check (withdrawn_at is null or done_at is null);
alter table protection.erasure drop constraint a_person_is_erased_once;
create unique index a_person_is_erased_once on protection.erasure (person) where withdrawn_at is null;

-- By words only while the order is under way; once it is done, what is left has no words.
create or replace function privacy.may_forget(erasure uuid, whom uuid, words text[]) returns boolean
language sql stable set search_path = pg_catalog as $$
    select exists (
        select from protection.erasure o
        where o.id = erasure and (whom is null or o.person = whom) and o.withdrawn_at is null
          -- an older database that came back may not know them at all
          and not exists (select from actors.actor a where a.id = o.person and a.kind <> 'ERASED')
          and (o.done_at is null or cardinality(words) = 0))
$$;
