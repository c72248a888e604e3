create schema team;

-- A file of people on its way in. Its rows are kept only until it is confirmed, and never longer than seven days.
create table team.intake (
    id         uuid primary key default uuidv7(),
    name       text not null,
    state      text not null default 'OPEN' constraint state_is_known check (state in ('OPEN', 'DONE', 'UNDONE')),
    heads      text[] not null,
    -- what the columns mean and what the rows are; null until somebody chose
    settings   jsonb,
    created_by uuid,
    created_at timestamptz not null,
    done_at    timestamptz,
    made       int not null default 0,
    joined     int not null default 0,
    left_out   int not null default 0,
    -- names of those that stayed when it was taken back are looked up by these
    stayed     uuid[] not null default '{}'
);
create index intake_by_time on team.intake (created_at);

create table team.intake_row (
    intake     uuid not null references team.intake on delete cascade,
    line       int not null,
    cells      text[] not null,
    state      text not null default 'NEW' constraint row_state_is_known check (state in ('NEW', 'KNOWN', 'DOUBTFUL', 'WRONG')),
    -- the key of the sentence that says why, and what it speaks of
    why        text not null default '',
    about      text[] not null default '{}',
    person     jsonb,
    candidates uuid[] not null default '{}',
    -- of a doubtful row: NEW, or the number of the record that it is; empty while nobody has chosen
    choice     text not null default '',
    primary key (intake, line)
);
create index intake_row_by_state on team.intake_row (intake, state, line);
