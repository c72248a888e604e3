-- A mentor and somebody who learns by doing. That they are such a pair is the tie; what they want and how it went stands here.
create table team.mentoring (
    id       uuid primary key default uuidv7(),
    mentor   uuid not null references actors.actor,
    learner  uuid not null references actors.actor,
    tie      uuid not null references actors.tie on delete cascade,
    -- the task on which it is learnt
    task     uuid references team.task,
    goal     text not null constraint goal_is_given check (btrim(goal) <> '' and length(goal) <= 1000),
    since    date not null,
    -- the first day on which they are no pair any more, as with ties
    until    date,
    outcome  text not null default '' constraint outcome_fits check (length(outcome) <= 2000),
    constraint nobody_mentors_themselves check (mentor <> learner),
    constraint mentoring_ends_after_it_begins check (until >= since)
);
create index mentoring_by_mentor on team.mentoring (mentor);
create index mentoring_by_learner on team.mentoring (learner);

-- what the two wrote down of a conversation: theirs, and of whoever arranges the team
create table team.mentoring_note (
    id        uuid primary key default uuidv7(),
    mentoring uuid not null references team.mentoring on delete cascade,
    held_on   date not null,
    words     text not null constraint note_fits check (btrim(words) <> '' and length(words) <= 4000),
    at        timestamptz not null,
    by_person uuid references actors.actor
);
create index mentoring_note_by_pair on team.mentoring_note (mentoring, held_on, id);
