create table team.handover (
    id        uuid primary key default uuidv7(),
    person    uuid not null references actors.actor,
    made_at   timestamptz not null,
    made_by   uuid references actors.actor,
    undone_at timestamptz,
    undone_by uuid references actors.actor
);
create index handover_by_time on team.handover (made_at);
create index handover_by_person on team.handover (person);

create table team.handover_item (
    handover uuid not null references team.handover on delete cascade,
    position int not null,
    -- whose thing it is and which; the module that owns it gave the receipt by which it is taken back
    kind     text not null,
    thing    uuid not null,
    title    text not null,
    taker    uuid not null references actors.actor,
    receipt  text not null,
    primary key (handover, position),
    -- a thing goes to one person at a time
    constraint thing_is_passed_once unique (handover, kind, thing)
);
