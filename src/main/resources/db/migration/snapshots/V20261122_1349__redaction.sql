-- Publications from which the name of an erased person was taken (docs/adr/0020). Only snapshots.redact writes here.
create table snapshots.redaction (
    snapshot_id uuid not null references snapshots.snapshot,
    erasure     uuid not null,
    at          timestamptz not null,
    primary key (snapshot_id, erasure)
);

create function snapshots.allow_nothing_but_redaction() returns trigger language plpgsql as $$
begin
    if exists (select from snapshots.redaction r where r.snapshot_id = old.id)
       and to_jsonb(new) - array['title', 'content', 'sha256'] = to_jsonb(old) - array['title', 'content', 'sha256']
    then
        return new;
    end if;
    raise exception 'what was published is never changed or deleted; publish a correction' using errcode = 'restrict_violation';
end
$$;

drop trigger snapshot_is_final on snapshots.snapshot;
create trigger snapshot_is_kept before delete on snapshots.snapshot
    for each row execute function snapshots.refuse_change();
create trigger snapshot_is_final_but_for_names before update on snapshots.snapshot
    for each row execute function snapshots.allow_nothing_but_redaction();
create trigger redaction_is_final before update or delete on snapshots.redaction
    for each row execute function snapshots.refuse_change();
create trigger redactions_are_not_cut before truncate on snapshots.redaction
    for each statement execute function snapshots.refuse_change();

-- Puts a fixed mark where one of the words stands, and can write nothing else; how many publications held one.
create function snapshots.redact(for_erasure uuid, words text[]) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
    pattern text;
    held uuid[];
begin
    if exists (select from unnest(words) w where w is null or length(w) < 6) then
        raise exception 'a word too short to tell one person from another' using errcode = 'check_violation';
    end if;
    select string_agg(case when w collate "und-x-icu" ~ '^\w' then '\m' else '' end || regexp_replace(w, '([][\\.^$*+?(){}|])', '\\\1', 'g')
                      || case when w collate "und-x-icu" ~ '\w$' then '\M' else '' end, '|' order by length(w) desc)
    into pattern from unnest(words) w;
    if pattern is null then
        return 0;
    end if;
    select array_agg(id) into held from snapshots.snapshot 
    where content collate "und-x-icu" ~* pattern or title collate "und-x-icu" ~* pattern;
    insert into snapshots.redaction (snapshot_id, erasure, at)
    select id, for_erasure, now() from unnest(held) id on conflict do nothing;
    update snapshots.snapshot s
    set title = regexp_replace(s.title collate "und-x-icu", pattern, '[заличено]', 'gi'), content = written.content,
        sha256 = encode(sha256(convert_to(written.content, 'UTF8')), 'hex')
    from (select id, regexp_replace(content collate "und-x-icu", pattern, '[заличено]', 'gi') as content
          from snapshots.snapshot where id = any(held)) written
    where s.id = written.id;
    return coalesce(cardinality(held), 0);
end
$$;
