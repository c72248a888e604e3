-- Hashes and their secret in one database guard nothing from whoever has a copy of it. Where hashes are, their secret becomes the installation's key.
insert into database.key_on_its_way (secret)
select secret from actors.way_secret where exists (select from actors.refused_way);

create or replace function actors.objection_comes_along() returns trigger language plpgsql as $$
begin
    if exists (select from actors.refused_way) then
        insert into actors.consent (person, purpose, answer, at, way, recorded_at)
        select distinct n.actor, r.purpose, 'OBJECTED', current_timestamp, 'ADDRESS', current_timestamp
        from new_contacts n
        join actors.actor a on a.id = n.actor and a.kind = 'PERSON'
        join actors.refused_way r on r.key = actors.way_key(database.key(), n.kind, n.value)
        where n.kind in ('EMAIL', 'PHONE') and not exists (
            select from actors.consent c
            where c.person = n.actor and c.purpose = r.purpose and c.is_last and c.answer = 'OBJECTED');
    end if;
    return null;
end $$;
drop table actors.way_secret;
