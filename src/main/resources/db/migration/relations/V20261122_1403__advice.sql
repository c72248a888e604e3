-- „Търсим съвет“: asked by an organisation, passed to partners and experts, and how it went.
create table relations.advice (
    id           uuid primary key default uuidv7(),
    asked_by     uuid not null references actors.actor on delete cascade,
    -- for whom they ask, null for the network itself
    organisation uuid references actors.actor on delete set null,
    topic        text references actors.topic,
    title        text not null constraint advice_has_a_title check (btrim(title) <> '' and length(title) <= 200),
    question     text not null constraint advice_has_a_question check (btrim(question) <> '' and length(question) <= 4000),
    asked_at     timestamptz not null
);
create index advice_in_order on relations.advice (asked_at desc, id desc);
create index advice_of_person on relations.advice (asked_by);

create table relations.routing (
    advice    uuid not null references relations.advice on delete cascade,
    tie       uuid not null references actors.tie on delete cascade,
    email     text not null,
    routed_at timestamptz not null,
    -- nobody is asked the same twice
    primary key (advice, tie)
);
create index routing_of_tie on relations.routing (tie);

create table relations.outcome (
    advice  uuid primary key references relations.advice on delete cascade,
    kind    text not null constraint outcome_is_known check (kind in ('HELPED', 'PARTLY', 'NOT_HELPED')),
    told    text not null default '' constraint outcome_fits check (length(told) <= 2000),
    told_at timestamptz not null
);
