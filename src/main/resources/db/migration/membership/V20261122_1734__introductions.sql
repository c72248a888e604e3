-- An organisation that has no record here yet, as one of its people introduces it; it gets a record from whoever keeps them.
create table membership.introduction (
    id uuid primary key default uuidv7(),
    -- a person is no applicant, and a public body is entered by the office
    kind text not null constraint introduced_kind_may_apply check (kind in ('ORGANISATION', 'GROUP')),
    name text not null constraint introduced_name_fits check (btrim(name) <> '' and length(name) <= 300),
    legal_form text,
    eik text constraint introduced_eik_is_a_number check (eik ~ '^([0-9]{9}|[0-9]{13})$'),
    registry_no text constraint introduced_registry_no_fits check (length(registry_no) <= 60),
    place uuid references actors.place,
    role text not null default '' constraint introduced_role_fits check (length(role) <= 200),
    email text not null constraint introduced_email_fits check (btrim(email) <> '' and length(email) <= 300),
    why text not null constraint introduced_why_is_given check (btrim(why) <> '' and length(why) <= 4000),
    person uuid not null references actors.actor,
    introduced_at timestamptz not null,
    answered_at timestamptz,
    answered_by uuid references actors.actor,
    organisation uuid references actors.actor,
    words text not null default '' constraint introduced_words_fit check (length(words) <= 2000),
    -- a record is given by an answer
    constraint accepted_is_answered check (organisation is null or answered_at is not null),
    -- whoever is declined is told why
    constraint declined_has_a_reason check (answered_at is null or organisation is not null or btrim(words) <> '')
);
-- nobody fills the list of the office alone
create unique index introduction_waits_alone on membership.introduction (person) where answered_at is null;
create index introduction_waiting on membership.introduction (introduced_at) where answered_at is null;
