create schema relations;

-- What a view keeps of a tie beside the tie itself. A tie that is gone takes its details along; a text that nobody wrote is
-- empty, a day or a number that nobody knows is null.
create table relations.official (
    tie     uuid primary key references actors.tie on delete cascade,
    version integer not null default 1,
    -- empty until somebody says so: the list of senior officials must not grow by guesses
    level   text not null default '' constraint level_is_known check (level in ('', 'SENIOR', 'MIDDLE')),
    duties  text not null default '' constraint duties_fit check (length(duties) <= 2000),
    note    text not null default '' constraint official_note_fits check (length(note) <= 2000)
);

create table relations.expert (
    tie          uuid primary key references actors.tie on delete cascade,
    version      integer not null default 1,
    hours        integer constraint hours_fit_a_month check (hours between 0 and 300),
    free_until   date,
    paused_from  date,
    paused_until date,
    languages    text not null default '' constraint languages_fit check (length(languages) <= 200),
    offers       text not null default '' constraint offers_fit check (length(offers) <= 2000),
    note         text not null default '' constraint expert_note_fits check (length(note) <= 2000),
    -- a pause without a beginning could not be told from no pause
    constraint pause_begins_before_it_ends check (paused_until is null or paused_from is not null and paused_until >= paused_from)
);

create table relations.journalist (
    tie       uuid primary key references actors.tie on delete cascade,
    version   integer not null default 1,
    reached   text not null default '' constraint reached_is_known check (reached in ('', 'EMAIL', 'PHONE', 'MESSAGE')),
    deadlines text not null default '' constraint deadlines_fit check (length(deadlines) <= 300),
    note      text not null default '' constraint journalist_note_fits check (length(note) <= 2000)
);

create table relations.partner (
    tie          uuid primary key references actors.tie on delete cascade,
    version      integer not null default 1,
    sort         text not null default '' constraint sort_is_known
        check (sort in ('', 'RESOURCE', 'FRAMEWORK', 'VOLUNTEERING', 'PROJECT', 'NETWORK', 'OTHER')),
    purpose      text not null default '' constraint purpose_fits check (length(purpose) <= 2000),
    agreement    text not null default '' constraint agreement_fits check (length(agreement) <= 300),
    -- the only text of this schema that anybody may read
    presentation text not null default '' constraint presentation_fits check (length(presentation) <= 2000),
    note         text not null default '' constraint partner_note_fits check (length(note) <= 2000)
);

create table relations.donor (
    tie        uuid primary key references actors.tie on delete cascade,
    version    integer not null default 1,
    activities text not null default '' constraint activities_fit check (length(activities) <= 2000),
    products   text not null default '' constraint products_fit check (length(products) <= 2000),
    smallest   numeric(14, 2) constraint smallest_is_an_amount check (smallest >= 0),
    largest    numeric(14, 2) constraint largest_is_an_amount check (largest >= 0),
    way        text not null default '' constraint way_fits check (length(way) <= 2000),
    stage      text not null default '' constraint stage_is_known
        check (stage in ('', 'IDEA', 'TALKED', 'APPLIED', 'GIVEN', 'REFUSED')),
    next_step  text not null default '' constraint next_step_fits check (length(next_step) <= 300),
    next_on    date,
    note       text not null default '' constraint donor_note_fits check (length(note) <= 2000),
    constraint grants_grow_upwards check (smallest is null or largest is null or smallest <= largest)
);

-- What was done together: help of an expert, a contribution of a partner, a talk with a donor.
create table relations.record (
    id       uuid primary key default uuidv7(),
    tie      uuid not null references actors.tie on delete cascade,
    on_day   date not null,
    what     text not null constraint what_is_told check (btrim(what) <> '' and length(what) <= 1000),
    for_whom text not null default '' constraint for_whom_fits check (length(for_whom) <= 300),
    -- stable id of a goal or task; the strategy that has it may be taken out of sight
    node     uuid,
    kept_by  uuid,
    kept_at  timestamptz not null
);
create index record_of_tie on relations.record (tie, on_day desc, id);
