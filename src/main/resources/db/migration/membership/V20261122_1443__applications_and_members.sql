-- One application for one mark. Its evidence answers the criteria in the version in force when it was begun.
create table membership.application (
    id uuid primary key default uuidv7(),
    programme uuid not null references membership.programme,
    criteria uuid not null,
    applicant uuid not null references actors.actor,
    -- brought on paper and entered by the office in the applicant's name
    on_paper boolean not null default false,
    words text not null default '' constraint words_fit check (length(words) <= 4000),
    state text not null constraint state_is_known
        check (state in ('DRAFT', 'SENT', 'IN_REVIEW', 'RETURNED', 'WITHDRAWN', 'ACCEPTED', 'REFUSED')),
    lock integer not null default 1,
    begun_at timestamptz not null,
    sent_at timestamptz,
    -- the board's, or later an assembly's: whoever decided is found there
    decision uuid references membership.decision constraint one_decision_one_application unique,
    tie uuid references actors.tie constraint one_tie_one_application unique,
    constraint criteria_of_its_programme foreign key (criteria, programme) references membership.criteria (id, programme),
    -- nothing is accepted or refused without somebody who answers for it
    constraint decided_by_somebody check ((state in ('ACCEPTED', 'REFUSED')) = (decision is not null)),
    constraint accepted_begins_a_tie check ((state = 'ACCEPTED') = (tie is not null))
);
-- two open applications for one mark would be decided twice
create unique index application_is_one on membership.application (applicant, programme)
    where state in ('DRAFT', 'SENT', 'IN_REVIEW', 'RETURNED');
create index application_in_state on membership.application (state, id);

create table membership.answer (
    application uuid not null references membership.application on delete cascade,
    criterion uuid not null references membership.criterion,
    words text not null default '' constraint answer_fits check (length(words) <= 4000),
    link text not null default '' constraint link_is_one check (link = '' or link ~ '^https?://' and length(link) <= 1000),
    file uuid references files.stored,
    primary key (application, criterion)
);

-- what the office makes of it, criterion by criterion
create table membership.review (
    application uuid not null references membership.application on delete cascade,
    criterion uuid not null references membership.criterion,
    verdict text not null constraint verdict_is_known check (verdict in ('MET', 'NOT_MET', 'UNCLEAR')),
    words text not null default '' constraint review_fits check (length(words) <= 2000),
    reviewed_by uuid references actors.actor,
    reviewed_at timestamptz not null,
    primary key (application, criterion)
);

-- every move of an application; both sides read it
create table membership.step (
    id uuid primary key default uuidv7(),
    application uuid not null references membership.application on delete cascade,
    kind text not null constraint step_is_known
        check (kind in ('BEGUN', 'SENT', 'TAKEN', 'RETURNED', 'WITHDRAWN', 'ACCEPTED', 'REFUSED')),
    by_office boolean not null,
    person uuid references actors.actor,
    at timestamptz not null,
    words text not null default '' constraint step_fits check (length(words) <= 4000),
    -- who gets an application back has to know why
    constraint returned_with_words check (kind <> 'RETURNED' or btrim(words) <> '')
);
create index step_of_application on membership.step (application, id);

-- Once a year somebody who speaks for a member looks and says that what is written of it is right.
create table membership.renewal (
    id uuid primary key default uuidv7(),
    tie uuid not null references actors.tie,
    -- the day of the year for which it counts: an anniversary of the tie
    due date not null,
    changes text not null default '' constraint changes_fit check (length(changes) <= 4000),
    by_office boolean not null,
    person uuid references actors.actor,
    at timestamptz not null,
    -- when the office has carried the changes into the records
    carried_at timestamptz,
    carried_by uuid references actors.actor,
    constraint renewed_once_a_year unique (tie, due)
);

create table membership.fee (
    id uuid primary key default uuidv7(),
    tie uuid not null references actors.tie,
    year smallint not null constraint year_is_possible check (year between 1990 and 2200),
    -- in euro, which Bulgaria pays in since 2026
    amount numeric(10, 2) not null constraint amount_is_no_debt check (amount >= 0),
    due date not null,
    paid_on date,
    document_no text not null default '' constraint document_fits check (length(document_no) <= 100),
    entered_by uuid references actors.actor,
    entered_at timestamptz not null,
    undone_by uuid references actors.actor,
    undone_at timestamptz
);
-- one fee a year, whoever enters it twice
create unique index fee_is_one on membership.fee (tie, year) where undone_at is null;
create index fee_of_year on membership.fee (year, id) where undone_at is null;

create table membership.departure (
    id uuid primary key default uuidv7(),
    -- one leaves once
    tie uuid not null references actors.tie constraint leaves_once unique,
    kind text not null constraint departure_is_known check (kind in ('LEFT', 'EXCLUDED')),
    day date not null,
    reason text not null constraint departure_has_a_reason check (btrim(reason) <> '' and length(reason) <= 2000),
    decision uuid references membership.decision,
    entered_by uuid references actors.actor,
    entered_at timestamptz not null,
    -- nobody is put out without somebody who answers for it
    constraint exclusion_is_decided check (kind <> 'EXCLUDED' or decision is not null)
);

-- The anniversary for which a member is next to say that all is right. Nobody is late for a year that had passed before
-- the membership was written down here; of several that passed since, only the last counts.
create view membership.renewal_due as
select t.tie, t.actor, d.due, d.due - 60 <= actors.today() as is_open, d.due < actors.today() as is_late
from membership.standing t
join membership.programme p on p.id = t.programme and p.valid_months is null
cross join lateral (
    select coalesce((select max(r.due) from membership.renewal r where r.tie = t.tie),
                    greatest(t.since, (uuid_extract_timestamp(t.tie) at time zone 'Europe/Sofia')::date)) as done) b
cross join lateral (
    select max(a.day) filter (where a.day <= actors.today() and a.day > b.done) as passed,
           min(a.day) filter (where a.day > b.done) as coming
    from (values (extract(year from age(greatest(b.done, t.since), t.since))::int),
                 (extract(year from age(greatest(actors.today(), t.since), t.since))::int)) y(whole)
    cross join generate_series(0, 2) more
    cross join lateral (select (t.since + make_interval(years => y.whole + more))::date as day) a
    where a.day > t.since) n
cross join lateral (select coalesce(n.passed, n.coming) as due) d
where t.holds;

-- one recommends for a limited time: a year, until the network says otherwise
insert into membership.programme (mark, name_bg, name_en, tie_kind, valid_months, position)
values ('RECOMMENDED', 'Препоръка', 'Recommendation', 'RECOMMENDED', 12, 20);
