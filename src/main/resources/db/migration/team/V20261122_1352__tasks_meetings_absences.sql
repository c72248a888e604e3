-- A meeting of the team: a day, what was said, and what follows from it as tasks.
create table team.meeting (
    id         uuid primary key default uuidv7(),
    held_on    date not null,
    title      text not null constraint meeting_is_named check (btrim(title) <> '' and length(title) <= 200),
    notes      text not null constraint notes_fit check (length(notes) <= 20000),
    version    int not null default 1,
    created_at timestamptz not null
);
create index meeting_by_day on team.meeting (held_on, id);

create table team.task (
    id          uuid primary key default uuidv7(),
    title       text not null constraint task_is_named check (btrim(title) <> '' and length(title) <= 300),
    description text not null constraint task_description_fits check (length(description) <= 5000),
    due         date,
    person      uuid not null references actors.actor,
    given_by    uuid references actors.actor,
    -- what somebody outside the team noted for themselves is nobody else's business and is never passed on
    is_own      boolean not null,
    -- the task of a strategy that it serves, by its stable id
    node        uuid,
    meeting     uuid references team.meeting,
    version     int not null default 1,
    created_at  timestamptz not null,
    constraint own_is_of_oneself check (not is_own or given_by = person)
);
create index task_by_person on team.task (person);
create index task_by_giver on team.task (given_by);
create index task_by_meeting on team.task (meeting);

-- how it ended; without a row it is open
create table team.task_end (
    task      uuid primary key references team.task on delete cascade,
    state     text not null constraint task_end_is_known check (state in ('DONE', 'DROPPED')),
    words     text not null constraint end_words_fit check (length(words) <= 1000),
    at        timestamptz not null,
    by_person uuid references actors.actor
);
create index task_end_by_time on team.task_end (at);

create table team.task_comment (
    id        uuid primary key default uuidv7(),
    task      uuid not null references team.task on delete cascade,
    words     text not null constraint comment_fits check (btrim(words) <> '' and length(words) <= 1000),
    at        timestamptz not null,
    by_person uuid references actors.actor
);
create index task_comment_by_task on team.task_comment (task, id);

-- interns and volunteers who support whoever has the task; with an account or without
create table team.task_helper (
    id     uuid primary key default uuidv7(),
    task   uuid not null references team.task on delete cascade,
    person uuid not null references actors.actor,
    does   text not null constraint does_fits check (length(does) <= 300),
    hours  numeric(6, 2) not null default 0 constraint hours_are_possible check (hours between 0 and 5000),
    -- hours of one person on one task are counted once
    constraint helper_is_named_once unique (task, person)
);
create index task_helper_by_person on team.task_helper (person);

-- Why somebody is away is not asked: it may be an illness.
create table team.absence (
    id        uuid primary key default uuidv7(),
    person    uuid not null references actors.actor,
    first_day date not null,
    last_day  date not null,
    constraint absence_ends_after_it_begins check (last_day >= first_day),
    -- two that overlap would end at two different days
    constraint away_once_at_a_time exclude using gist (person with =, daterange(first_day, last_day, '[]') with &&)
);

-- Who stands in today: one place for the rule, asked by the list of a person and by each task.
create function team.stands_in(deputy uuid, person uuid, today date) returns boolean language sql stable as $$
    select exists (
        select from team.absence a
        join team.holding h on h.person = a.person and h.since <= today and (h.until is null or h.until > today)
        where a.person = stands_in.person and h.deputy = stands_in.deputy and today between a.first_day and a.last_day)
$$;
