-- A telephone has so few digits that its plain hash is found by trying all of them; with a secret of the installation nobody can try elsewhere.
create table actors.way_secret (
    single boolean primary key default true constraint there_is_one_secret check (single),
    secret bytea not null constraint secret_is_long check (length(secret) = 32)
);
-- 366 random bits
insert into actors.way_secret (secret)
select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create function actors.keyed(secret bytea, hash bytea) returns bytea language sql immutable parallel safe as $$
    select sha256(secret || sha256(secret || hash))
$$;
create function actors.way_key(secret bytea, kind text, value text) returns bytea language sql immutable parallel safe as $$
    select actors.keyed(secret, sha256(convert_to(kind || ' ' || actors.contact_key(kind, value), 'UTF8')))
$$;
-- those of people who were erased can't be made anew from an address, so the hash itself is what is keyed
update actors.refused_way r set key = actors.keyed(s.secret, r.key) from actors.way_secret s;

create or replace function actors.objection_comes_along() returns trigger language plpgsql as $$
begin
    if exists (select from actors.refused_way) then
        insert into actors.consent (person, purpose, answer, at, way, recorded_at)
        select distinct n.actor, r.purpose, 'OBJECTED', current_timestamp, 'ADDRESS', current_timestamp
        from new_contacts n
        join actors.actor a on a.id = n.actor and a.kind = 'PERSON'
        cross join actors.way_secret s
        join actors.refused_way r on r.key = actors.way_key(s.secret, n.kind, n.value)
        where n.kind in ('EMAIL', 'PHONE') and not exists (
            select from actors.consent c
            where c.person = n.actor and c.purpose = r.purpose and c.is_last and c.answer = 'OBJECTED');
    end if;
    return null;
end $$;
drop function actors.way_key(text, text);
