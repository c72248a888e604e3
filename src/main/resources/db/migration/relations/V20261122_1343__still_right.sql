-- „Още ли е вярно?“: one letter a year to whoever stands in a view, about all that is kept of them there.
create table relations.letter (
    id         uuid primary key default uuidv7(),
    actor      uuid not null references actors.actor on delete cascade,
    -- the coordinator has until then to look at it and to hold it back
    planned_on date not null,
    send_on    date not null,
    held_at    timestamptz,
    sent_at    timestamptz,
    -- to which of their addresses; the answer proves nothing more than that it was read there
    email      text not null default '',
    -- a hash: who reads the database can't answer in somebody's name
    word       bytea unique,
    expires_at timestamptz,
    constraint letter_is_announced_before_it_leaves check (send_on >= planned_on),
    constraint sent_letter_has_its_word check ((sent_at is null) = (word is null) and (sent_at is null) = (expires_at is null)),
    constraint letter_is_held_or_sent check (held_at is null or sent_at is null),
    -- nobody is asked twice within a year, whichever server plans, and however often
    constraint asked_once_a_year exclude using gist (actor with =, daterange(planned_on, planned_on + 365) with &&)
);
create index letter_to_send on relations.letter (send_on) where sent_at is null and held_at is null;

-- the ties that the letter asks about; its word opens these and no others
create table relations.asked (
    letter uuid not null references relations.letter on delete cascade,
    tie    uuid not null references actors.tie on delete cascade,
    primary key (letter, tie)
);
create index asked_tie on relations.asked (tie);

-- what came back: at most one answer a letter, so that two clicks at once are one
create table relations.answer (
    letter     uuid primary key references relations.letter on delete cascade,
    kind       text not null constraint answer_is_known check (kind in ('CONFIRMED', 'CHANGED')),
    correction text not null default '' constraint correction_fits check (length(correction) <= 4000),
    at         timestamptz not null,
    -- a correction waits until somebody of the team has dealt with it
    settled_at timestamptz,
    constraint a_change_says_what check ((kind = 'CHANGED') = (btrim(correction) <> ''))
);
create index answer_that_waits on relations.answer (at) where kind = 'CHANGED' and settled_at is null;

-- „Не ме търсете“: no letter of this kind goes to them any more
create table relations.objection (
    actor uuid primary key references actors.actor on delete cascade,
    at    timestamptz not null
);

-- their own address: the oldest that still holds
create function relations.address_of(who uuid) returns text language sql stable
    return (select c.value from actors.contact_point c
            where c.actor = who and c.kind = 'EMAIL' and (c.until is null or c.until > actors.today())
            order by c.since, c.id limit 1);

-- whether somebody wants no letters of this kind: they said so here, or objected to all that people are asked for, or ended the
-- reminders of their account
create function relations.refuses(who uuid) returns boolean language sql stable
    return exists (select from relations.objection o where o.actor = who)
        or exists (select from identity.account a join reminders.choice c on c.account = a.id
                   where a.person = who and c.wanted = 'NONE')
        or exists (select from actors.purpose) and not exists (select from actors.purpose p where not exists (
               select from actors.consent c
               where c.person = who and c.purpose = p.code and c.is_last and c.answer = 'OBJECTED'));
