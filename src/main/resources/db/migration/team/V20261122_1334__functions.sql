-- Whoever has a right in the network sees how its team shares the work; who arranges that is said apart.
update actors.tie_kind set rights = rights || '{team.read}' where rights <> '{}';
update actors.tie_kind set rights = rights || '{team.edit}' where code in ('COORDINATOR', 'CHAIR');

create table team.function_card (
    id         uuid primary key default uuidv7(),
    -- the version that counts
    number     int not null default 1,
    -- from this day the team has no such function any more
    closed_on  date,
    created_at timestamptz not null
);

create table team.function_version (
    card       uuid not null references team.function_card on delete cascade,
    number     int not null constraint versions_count_from_one check (number > 0),
    title      text not null constraint function_is_named check (btrim(title) <> '' and length(title) <= 200),
    purpose    text not null constraint purpose_fits check (length(purpose) <= 2000),
    duties     text[] not null,
    reports_to uuid references team.function_card constraint nobody_reports_to_themselves check (reports_to <> card),
    -- what is other than in the version before, in words
    change     text not null constraint change_fits check (length(change) <= 500),
    sha256     text not null constraint text_is_hashed check (sha256 ~ '^[0-9a-f]{64}$'),
    written_at timestamptz not null,
    written_by uuid references actors.actor,
    primary key (card, number)
);

create function team.refuse_change_of_version() returns trigger language plpgsql as $$
begin
    raise exception 'what somebody could have acknowledged never changes'
        using errcode = 'object_not_in_prerequisite_state', hint = 'write a new version';
end $$;

create trigger version_is_final before update of number, title, purpose, duties, reports_to, change, sha256 on team.function_version
    for each row execute function team.refuse_change_of_version();

create table team.holding (
    id             uuid primary key default uuidv7(),
    card           uuid not null references team.function_card,
    person         uuid not null references actors.actor,
    since          date not null,
    -- the first day on which the person no longer has the function, as with ties
    until          date,
    -- who sees to it while the person is away
    deputy         uuid references actors.actor,
    contract_no    text not null default '' constraint contract_no_fits check (length(contract_no) <= 100),
    contract_since date,
    contract_until date,
    version        int not null default 1,
    constraint nobody_deputises_themselves check (deputy <> person),
    constraint holding_ends_after_it_begins check (until >= since),
    constraint contract_ends_after_it_begins check (contract_until >= contract_since),
    -- the same person twice in one function would be counted and asked twice
    constraint function_is_held_once exclude using gist (card with =, person with =, daterange(since, until) with &&)
);
create index holding_by_person on team.holding (person);
create index holding_by_deputy on team.holding (deputy);

-- who has read which version, bound to its exact text
create table team.acknowledgement (
    card   uuid not null,
    number int not null,
    person uuid not null references actors.actor,
    sha256 text not null constraint acknowledged_is_hashed check (sha256 ~ '^[0-9a-f]{64}$'),
    at     timestamptz not null,
    primary key (card, number, person),
    foreign key (card, number) references team.function_version on delete cascade
);
create index acknowledgement_by_person on team.acknowledgement (person);
