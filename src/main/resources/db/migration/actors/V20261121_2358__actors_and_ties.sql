create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

create schema actors;

-- the day that decides whether a tie holds: the database's clock in the network's time zone
create function actors.today() returns date language sql stable
    return (current_timestamp at time zone 'Europe/Sofia')::date;

create table actors.actor (
    id uuid primary key default uuidv7(),
    kind text not null constraint kind_is_known check (kind in ('PERSON', 'ORGANISATION', 'GROUP', 'PUBLIC_BODY')),
    name text not null constraint name_is_given check (btrim(name) <> '' and length(name) <= 300),
    -- what lists are ordered by: a person's family name first
    sort_name text not null,
    slug text not null constraint slug_is_an_address check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    description text not null default '' constraint description_fits check (length(description) <= 5000),
    eik text,
    -- the name in both scripts, lower case: what the look-up compares with
    search_text text not null,
    version integer not null default 1,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint address_is_unique unique (slug),
    constraint eik_has_nine_or_thirteen_digits check (eik ~ '^([0-9]{9}|[0-9]{13})$'),
    -- EIK is a number of the commercial and the non-profit register: a person or an informal group has none
    constraint eik_is_of_an_entity check (eik is null or kind in ('ORGANISATION', 'PUBLIC_BODY'))
);

-- the address wished for, or the first free one with a number after it
create function actors.free_slug(wished text) returns text language plpgsql as $$
declare
    candidate text := wished;
    number int := 1;
begin
    perform pg_advisory_xact_lock(hashtext('actors.slug'), hashtext(wished));
    while exists (select 1 from actors.actor where slug = candidate) loop
        number := number + 1;
        candidate := wished || '-' || number;
    end loop;
    return candidate;
end
$$;

-- one legal entity, one record
create unique index actor_by_eik on actors.actor (eik) where eik is not null;
create index actor_by_words on actors.actor using gin (search_text gin_trgm_ops);
create index actor_in_order on actors.actor (kind, sort_name collate "bg-BG-x-icu", id);

create table actors.contact_point (
    id uuid primary key default uuidv7(),
    actor uuid not null references actors.actor on delete cascade,
    kind text not null constraint contact_kind_is_known check (kind in ('EMAIL', 'PHONE', 'WEB', 'ADDRESS')),
    value text not null constraint value_fits check (btrim(value) <> '' and length(value) <= 300),
    purpose text not null default '' constraint purpose_fits check (length(purpose) <= 200),
    is_public boolean not null default false,
    since date not null,
    until date,
    last_checked date,
    constraint contact_ends_after_it_begins check (until is null or until >= since),
    constraint contact_is_kept_once unique (actor, kind, value)
);

create table actors.tie_kind (
    code text primary key constraint code_is_a_word check (code ~ '^[A-Z][A-Z_]*$'),
    name_bg text not null,
    name_en text not null,
    from_kinds text[] not null,
    to_kinds text[] not null,
    -- granted while the tie is current and leads to the organisation that runs this installation
    rights text[] not null default '{}',
    position smallint not null
);
comment on table actors.tie_kind is 'Kinds of ties are data: a network may add its own.';

create table actors.tie (
    id uuid primary key default uuidv7(),
    from_actor uuid not null references actors.actor,
    to_actor uuid not null references actors.actor,
    kind text not null references actors.tie_kind,
    title text not null default '' constraint title_fits check (length(title) <= 200),
    since date not null,
    -- the first day on which the tie no longer holds: what ends today has ended today
    until date,
    last_checked date not null,
    source text not null default '' constraint source_fits check (length(source) <= 500),
    constraint nobody_is_tied_to_themselves check (from_actor <> to_actor),
    constraint tie_ends_after_it_begins check (until is null or until >= since),
    -- the same tie twice at one time would count a person twice and survive its own ending
    constraint tie_is_held_once exclude using gist
        (from_actor with =, to_actor with =, kind with =, daterange(since, until) with &&)
);
create index tie_to on actors.tie (to_actor, kind);
create index tie_from on actors.tie (from_actor);

create table actors.network (
    -- one installation, one network
    only_one boolean primary key default true check (only_one),
    organisation uuid not null references actors.actor,
    name text not null constraint network_is_named check (btrim(name) <> '' and length(name) <= 200),
    about text not null default '' constraint about_fits check (length(about) <= 20000),
    locale text not null default 'bg' constraint locale_is_spoken check (locale in ('bg', 'en')),
    version integer not null default 1
);

insert into actors.tie_kind (position, code, name_bg, name_en, from_kinds, to_kinds, rights) values
    (10, 'COORDINATOR', 'координатор', 'coordinator', '{PERSON}', '{ORGANISATION,GROUP}',
        '{plans.edit,plans.adopt,plans.read-internal,measures.edit,measures.approve,reports.write,reports.publish,actors.read,actors.edit,actors.grant,audit.read}'),
    (20, 'CHAIR', 'председател', 'chair', '{PERSON}', '{ORGANISATION,GROUP}',
        '{plans.adopt,plans.share,plans.read-internal,measures.approve,reports.write,reports.publish,actors.read,audit.read}'),
    (30, 'BOARD_MEMBER', 'член на управителния съвет', 'board member', '{PERSON}', '{ORGANISATION,GROUP}',
        '{plans.read-internal,actors.read,audit.read}'),
    (40, 'STAFF', 'служител', 'staff', '{PERSON}', '{ORGANISATION,GROUP,PUBLIC_BODY}',
        '{plans.edit,plans.read-internal,measures.edit,reports.write,actors.read}'),
    (50, 'ADMINISTRATOR', 'администратор на сайта', 'site administrator', '{PERSON}', '{ORGANISATION,GROUP}',
        '{system.admin,actors.read,actors.edit,actors.grant,audit.read}'),
    (60, 'DELEGATE', 'представител', 'delegate', '{PERSON}', '{ORGANISATION,GROUP}', '{}'),
    (70, 'MEMBER', 'член', 'member', '{PERSON,ORGANISATION,GROUP}', '{ORGANISATION,GROUP}', '{}'),
    (80, 'VOLUNTEER', 'доброволец', 'volunteer', '{PERSON}', '{ORGANISATION,GROUP}', '{}'),
    (90, 'EXPERT', 'експерт', 'expert', '{PERSON}', '{ORGANISATION,GROUP}', '{}'),
    (100, 'OFFICIAL', 'длъжностно лице', 'official', '{PERSON}', '{PUBLIC_BODY}', '{}'),
    (110, 'PARTNER', 'партньор', 'partner', '{ORGANISATION,GROUP,PUBLIC_BODY}', '{ORGANISATION,GROUP,PUBLIC_BODY}', '{}');
