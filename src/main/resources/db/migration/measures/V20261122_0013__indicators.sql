create schema measures;

-- A period is written the way people write it: 2027, 2027-H1, 2027-Q3, 2027-05. Within one frequency the text order is
-- the order of time, so no second column has to agree with it.
create function measures.frequency_of(period text) returns text
    language sql immutable strict
    return case
        when period ~ '^[0-9]{4}$' then 'YEAR'
        when period ~ '^[0-9]{4}-H[12]$' then 'HALF'
        when period ~ '^[0-9]{4}-Q[1-4]$' then 'QUARTER'
        when period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' then 'MONTH'
    end;

create function measures.period_end(period text) returns date
    language sql immutable strict
    return case measures.frequency_of(period)
        when 'YEAR' then make_date(left(period, 4)::integer, 12, 31)
        when 'HALF' then (make_date(left(period, 4)::integer, 1, 1) + make_interval(months => 6 * right(period, 1)::integer) - interval '1 day')::date
        when 'QUARTER' then (make_date(left(period, 4)::integer, 1, 1) + make_interval(months => 3 * right(period, 1)::integer) - interval '1 day')::date
        when 'MONTH' then (make_date(left(period, 4)::integer, right(period, 2)::integer, 1) + interval '1 month' - interval '1 day')::date
    end;

create table measures.indicator (
    id           uuid primary key default uuidv7(),
    -- what is measured belongs to another module, which may keep it in versions of its own: no foreign key
    subject      uuid        not null,
    subject_kind text        not null check (subject_kind ~ '^[A-Z][A-Z_]{1,30}$'),
    kind         text        not null check (kind in ('PROGRESS', 'CAPACITY')),
    name         text        not null check (name <> '' and length(name) <= 500),
    unit         text        not null check (length(unit) <= 60),
    description  text        not null default '',
    direction    text        not null check (direction in ('UP', 'DOWN')),
    baseline     numeric,
    baseline_on  date,
    cumulative   boolean     not null,
    ratio        boolean     not null,
    meter        text,
    filter       text        not null default '',
    frequency    text        not null check (frequency in ('YEAR', 'HALF', 'QUARTER', 'MONTH')),
    responsible  uuid,
    position     integer     not null default 0,
    created_at   timestamptz not null,
    version      bigint      not null,
    -- a share of one period can't be added to the share of the next
    check (not (cumulative and ratio)),
    -- a starting value without its day can't be compared with anything
    check ((baseline is null) = (baseline_on is null)),
    -- a filter narrows a meter; without one it would look as if it did something
    check (meter is not null or filter = ''),
    -- what targets and readings point at, so that theirs can't be of another frequency or form
    unique (id, frequency),
    unique (id, frequency, ratio)
);
create index indicator_subject on measures.indicator (subject);
create index indicator_meter on measures.indicator (meter) where meter is not null;

-- An indicator that is no longer followed keeps its readings; who set it aside, when and why is a fact of its own.
create table measures.withdrawal (
    indicator uuid primary key references measures.indicator,
    by_person uuid,
    at        timestamptz not null,
    reason    text        not null check (reason <> '')
);

create table measures.target (
    indicator uuid    not null,
    period    text    not null,
    value     numeric not null,
    frequency text    not null generated always as (measures.frequency_of(period)) stored,
    -- one promise for a period; a changed one replaces it and the log of acts keeps the old
    primary key (indicator, period),
    -- a quarterly indicator has no monthly target
    foreign key (indicator, frequency) references measures.indicator (id, frequency)
);

create trigger touch after insert or update or delete or truncate on measures.indicator
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on measures.withdrawal
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on measures.target
    for each statement execute function database.touch('public');
