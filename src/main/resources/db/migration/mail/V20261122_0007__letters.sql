create schema mail;

create table mail.letter (
    id uuid primary key default uuidv7(),
    recipient text not null constraint recipient_is_one_line check (recipient !~ '[[:cntrl:]]' and recipient <> ''),
    subject text not null constraint subject_is_one_line check (subject !~ '[[:cntrl:]]'),
    -- gone once sent: letters carry links to sign in with
    body text,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts smallint not null default 0,
    -- claimed by a sender; who dies with a claim leaves the letter in doubt rather than sent twice
    taken_at timestamptz,
    sent_at timestamptz,
    failed_at timestamptz,
    doubted_at timestamptz,
    last_error text,
    constraint letter_ends_one_way check (num_nonnulls(sent_at, failed_at, doubted_at) <= 1)
);
create index letter_waiting on mail.letter (due_at) where sent_at is null and failed_at is null and doubted_at is null;
