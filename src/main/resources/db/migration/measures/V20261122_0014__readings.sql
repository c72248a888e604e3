create table measures.reading (
    id         uuid primary key default uuidv7(),
    indicator  uuid        not null,
    period     text        not null,
    -- a simple value, or the part of a whole: 12 of 40 municipalities
    amount     numeric     not null,
    out_of     numeric check (out_of > 0),
    note       text        not null default '' check (length(note) <= 4000),
    state      text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
    by_meter   boolean     not null default false,
    entered_by uuid,
    entered_at timestamptz not null,
    version    bigint      not null default 0,
    value      numeric     not null generated always as (round(case when out_of is null then amount else 100 * amount / out_of end, 4)) stored,
    frequency  text        not null generated always as (measures.frequency_of(period)) stored,
    ratio      boolean     not null generated always as (out_of is not null) stored,
    -- a part can't exceed its whole
    check (out_of is null or amount between 0 and out_of),
    -- the period and the form are the indicator's
    foreign key (indicator, frequency, ratio) references measures.indicator (id, frequency, ratio)
);
-- one figure counts for a period, however many people approve at once
create unique index reading_that_counts on measures.reading (indicator, period) where state = 'APPROVED';
-- two unfinished figures for one period would compete for approval
create unique index reading_under_way on measures.reading (indicator, period) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index reading_of_period on measures.reading (indicator, period, id);
create index reading_waiting on measures.reading (id) where state = 'SUBMITTED';

-- Every move of a reading with its actor and reason; the state above is the last of them.
create table measures.reading_step (
    id        bigint generated always as identity primary key,
    reading   uuid        not null references measures.reading on delete cascade,
    state     text        not null check (state in ('SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
    by_person uuid,
    at        timestamptz not null,
    reason    text        not null default '',
    -- who gets a figure back has to know why
    check (state <> 'RETURNED' or reason <> '')
);
create index reading_step_reading on measures.reading_step (reading);
-- approved once and for ever: a correction is a new reading
create unique index reading_step_approved_once on measures.reading_step (reading) where state = 'APPROVED';

-- By what a figure may be split. A partition puts everybody into exactly one part, so its parts give the whole; the groups of
-- a strategy overlap, so theirs don't.
create table measures.dimension (
    key       text primary key check (key ~ '^[A-Z][A-Z_]{1,30}$'),
    name_bg   text    not null check (name_bg <> ''),
    name_en   text    not null check (name_en <> ''),
    partition boolean not null,
    position  integer not null default 0
);
insert into measures.dimension (key, name_bg, name_en, partition, position) values
    ('MUNICIPALITY', 'Община', 'Municipality', true, 1),
    ('GROUP', 'Целева група', 'Target group', false, 2),
    ('AGE_BAND', 'Възраст', 'Age', true, 3);

create table measures.reading_part (
    reading   uuid    not null references measures.reading on delete cascade,
    dimension text    not null references measures.dimension,
    member    text    not null check (member <> '' and length(member) <= 200),
    amount    numeric not null,
    out_of    numeric check (out_of >= 0),
    position  integer not null default 0,
    primary key (reading, dimension, member),
    check (out_of is null or amount between 0 and out_of)
);

create table measures.evidence (
    id       uuid primary key default uuidv7(),
    reading  uuid not null references measures.reading on delete cascade,
    title    text not null check (title <> '' and length(title) <= 300),
    url      text check (url ~ '^https?://' and length(url) <= 2000),
    file     uuid,
    position integer not null default 0,
    -- one piece of evidence is one thing to open
    check (num_nonnulls(url, file) = 1)
);
create index evidence_reading on measures.evidence (reading);

-- What a meter counted: the records behind an automatic figure.
create table measures.counted (
    reading  uuid not null references measures.reading on delete cascade,
    subject  uuid not null,
    label    text not null,
    -- the same record counted twice would be double counting
    primary key (reading, subject)
);

create function measures.guard_reading() returns trigger language plpgsql as $$
declare
    uneven text;
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'a reading that was submitted is part of the history' using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a reading begins as a draft' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if old.state not in ('DRAFT', 'RETURNED')
        and (new.amount, new.out_of, new.note, new.period, new.indicator) is distinct from (old.amount, old.out_of, old.note, old.period, old.indicator) then
        raise exception 'only a draft can be rewritten; a correction is a new reading' using errcode = 'check_violation';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
        ('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'APPROVED'), ('APPROVED', 'SUPERSEDED')) then
        raise exception 'a reading can''t go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if new.state = 'SUBMITTED' and old.state <> 'SUBMITTED' then
        select p.dimension into uneven
        from measures.reading_part p join measures.dimension d on d.key = p.dimension and d.partition
        where p.reading = new.id
        group by p.dimension
        having sum(p.amount) <> new.amount or (new.out_of is not null and coalesce(sum(p.out_of), -1) <> new.out_of)
        limit 1;
        if found then
            raise exception 'the parts by % don''t give the whole', uneven using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on measures.reading
    for each row execute function measures.guard_reading();

-- What a submitted figure rests on is as fixed as the figure.
create function measures.guard_reading_child() returns trigger language plpgsql as $$
declare
    parent uuid := case when tg_op = 'DELETE' then old.reading else new.reading end;
begin
    if exists (select from measures.reading where id = parent and state not in ('DRAFT', 'RETURNED')) then
        raise exception 'what a submitted reading rests on doesn''t change' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on measures.reading_part
    for each row execute function measures.guard_reading_child();
create trigger guard before insert or update or delete on measures.evidence
    for each row execute function measures.guard_reading_child();
create trigger guard before insert or update or delete on measures.counted
    for each row execute function measures.guard_reading_child();

-- Only what counts is shown to everyone.
create trigger touch after update of state on measures.reading
    for each row when (old.state = 'APPROVED' or new.state = 'APPROVED') execute function database.touch('public');
