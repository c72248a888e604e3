create schema reminders;

-- what a person said; without a row they get the letter in the language they signed in with last
create table reminders.choice (
    account   uuid primary key references identity.account on delete cascade,
    wanted    text not null check (wanted in ('BG', 'EN', 'NONE')),
    chosen_at timestamptz not null
);

create table reminders.digest (
    account uuid not null references identity.account on delete cascade,
    -- written in the transaction of the letter: two servers, or one that starts again, can't tell one week twice
    week    date not null constraint week_begins_on_monday check (extract(isodow from week) = 1),
    -- a hash: who reads the database can't end letters in somebody's name
    word    bytea not null unique,
    sent_at timestamptz not null,
    primary key (account, week)
);
create index digest_by_week on reminders.digest (week);
