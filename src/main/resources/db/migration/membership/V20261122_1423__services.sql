-- What members get for being members: a catalogue, what they ask for, and what was given.

create table membership.service (
    id uuid primary key default uuidv7(),
    name text not null constraint service_is_named check (btrim(name) <> '' and length(name) <= 200),
    description text not null default '' constraint description_fits check (length(description) <= 4000),
    -- who gives it, in words: a person of the office, a partner
    giver text not null default '' constraint giver_fits check (length(giver) <= 200),
    -- in what the use of it is counted
    unit text not null constraint unit_is_known check (unit in ('HOURS', 'TIMES')),
    -- a closed one is asked for no more, and its use stays in the ledger
    is_open boolean not null default true,
    position smallint not null default 0,
    version integer not null default 1,
    -- two of one name could not be told apart in a list
    constraint service_is_kept_once unique (name)
);

create table membership.service_request (
    id uuid primary key default uuidv7(),
    service uuid not null references membership.service,
    member uuid not null references actors.actor,
    -- nobody once the person is erased: the request is the member's
    asked_by uuid references actors.actor,
    purpose text not null constraint purpose_is_given check (btrim(purpose) <> '' and length(purpose) <= 2000),
    wished_for date,
    asked_at timestamptz not null,
    withdrawn_at timestamptz,
    -- what is used under a request is of its service and its member
    constraint request_is_of_its_member unique (id, service, member)
);
create index request_of_member on membership.service_request (member, asked_at);

create table membership.service_answer (
    -- one request, one answer
    request uuid primary key references membership.service_request,
    is_accepted boolean not null,
    words text not null default '' constraint words_fit check (length(words) <= 2000),
    answered_by uuid references actors.actor,
    answered_at timestamptz not null,
    -- whoever is refused is told why
    constraint refusal_has_a_reason check (is_accepted or btrim(words) <> '')
);

create table membership.service_use (
    id uuid primary key default uuidv7(),
    service uuid not null references membership.service,
    member uuid not null references actors.actor,
    -- a request is fulfilled once
    request uuid not null constraint request_is_fulfilled_once unique,
    done_on date not null,
    quantity numeric(7, 2) not null constraint quantity_is_some check (quantity > 0 and quantity <= 10000),
    note text not null default '' constraint note_fits check (length(note) <= 1000),
    recorded_by uuid references actors.actor,
    recorded_at timestamptz not null,
    foreign key (request, service, member) references membership.service_request (id, service, member)
);
create index use_of_member on membership.service_use (member, done_on);
create index use_by_day on membership.service_use (done_on);

-- the catalogue is a public page
create trigger touch after insert or update or delete or truncate on membership.service
    for each statement execute function database.touch('public');
