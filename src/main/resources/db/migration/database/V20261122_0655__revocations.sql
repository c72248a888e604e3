-- What was taken away: accounts, passwords, passkeys, ties. The same lines stand in a file beside the database (docs/adr/0014),
-- so that an older database that comes back does not give back what it does not know of.
create table database.revocation (
    id uuid primary key default uuidv7(),
    at timestamptz not null,
    -- a line of a file: no sign that would end it or divide it
    kind text not null constraint kind_is_a_name check (kind ~ '^[a-z]+\.[a-z-]+$'),
    subject text not null constraint subject_is_one_word check (subject ~ '^[^[:cntrl:][:space:]]+$' and length(subject) <= 2000),
    detail text not null constraint detail_is_one_line check (detail !~ '[[:cntrl:]]' and length(detail) <= 200),
    -- given back after it was taken away
    lifted boolean not null
);
create trigger touch after insert on database.revocation
    for each statement execute function database.touch('revocations');
