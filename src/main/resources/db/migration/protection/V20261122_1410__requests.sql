-- What people ask about their own data. Goes with the person.
create table protection.request (
    id          uuid primary key default uuidv7(),
    person      uuid not null,
    kind        text not null constraint request_kind_is_known check (kind in ('CORRECT', 'ERASE')),
    words       text not null default '' constraint request_words_fit check (length(words) <= 2000),
    asked_at    timestamptz not null,
    -- the law gives a month
    due_on      date not null,
    outcome     text constraint outcome_is_known check (outcome in ('DONE', 'REFUSED')),
    answer      text not null default '' constraint answer_fits check (length(answer) <= 2000),
    answered_at timestamptz,
    answered_by uuid,
    constraint answered_as_a_whole check ((outcome is null) = (answered_at is null))
);
-- asking again while it waits is one request
create unique index request_waits_once on protection.request (person, kind) where answered_at is null;
create index request_of_person on protection.request (person, id desc);
create index request_waiting on protection.request (due_on) where answered_at is null;
