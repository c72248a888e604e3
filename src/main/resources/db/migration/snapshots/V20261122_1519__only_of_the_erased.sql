-- As before, only under an erasure that is under way, and by the one rule of what a whole word is.
create or replace function snapshots.redact(for_erasure uuid, words text[]) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
    pattern text;
    held uuid[];
begin
    if exists (select from unnest(words) w where w is null or length(w) < 6) then
        raise exception 'a word too short to tell one person from another' using errcode = 'check_violation';
    end if;
    if not privacy.may_forget(for_erasure, null, words) then
        raise exception 'nobody is being erased under %', for_erasure using errcode = 'insufficient_privilege';
    end if;
    pattern := database.pattern_of(words);
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
