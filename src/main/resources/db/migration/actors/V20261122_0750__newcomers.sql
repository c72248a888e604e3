-- The consonants of a name, words in order: equal for one name in either script and in most spellings of it.
-- A person is known by the first and the last name alone, an entity without the words for its legal form.
create function actors.name_key(kind text, look_up text) returns text
language sql immutable parallel safe as $$
    with words as (
        select place, word,
               translate(replace(replace(replace(replace(replace(word, 'tz', 'ts'), 'kh', 'h'), 'ph', 'f'), 'w', 'v'), 'x', 'ks'),
                         'aeiouyj', '') as consonants,
               min(place) over () as first_place, max(place) over () as last_place
        from regexp_split_to_table(look_up, '[^a-z0-9]+') with ordinality as w(word, place)
        where word <> ''
          and (kind = 'PERSON' or word not in ('snts', 'sdruzhenie', 'fondatsia', 'fondatsiya', 'asotsiatsia', 'ngo', 'association',
                                               'foundation', 'ood', 'eood', 'ad', 'ead')))
    select coalesce(string_agg(skeleton, ' ' order by skeleton collate "C"), '')
    from (select coalesce(nullif(regexp_replace(consonants, '(.)\1+', '\1', 'g'), ''), word) as skeleton
          from words where kind <> 'PERSON' or place in (first_place, last_place)) s
$$;
create index actor_by_name_key on actors.actor (actors.name_key(kind, search_text));

-- An address of mail in small letters; a telephone number as its digits with the country before them.
create function actors.contact_key(kind text, value text) returns text
language sql immutable parallel safe as $$
    select case kind
        when 'PHONE' then regexp_replace(
            regexp_replace(regexp_replace(value, '[^0-9+]', '', 'g'), '^(\+|00)', ''), '^0', '359')
        else lower(btrim(value)) end
$$;
create index contact_by_key on actors.contact_point (kind, actors.contact_key(kind, value));

-- what one file brought in, so that it can be taken back as a whole: numbers of records, no data of people
create table actors.bringing (
    id uuid primary key,
    -- the last act of the log when it was done: whatever is named by a later one has been built upon
    last_entry bigint not null
);
create table actors.brought (
    bringing uuid not null references actors.bringing on delete cascade,
    line     int not null,
    actor    uuid not null,
    -- false for somebody known already, who gained only the contacts and the tie
    is_new   boolean not null,
    contacts uuid[] not null default '{}',
    ties     uuid[] not null default '{}',
    primary key (bringing, line)
);
create index brought_actor on actors.brought (actor);
