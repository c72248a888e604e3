create schema protection;

-- An order to erase a person, and its end. Numbers and days, no name: it stays for good and tells of nobody.
create table protection.erasure (
    id           uuid primary key default uuidv7(),
    -- what the certificate is called by
    number       integer not null constraint certificates_are_numbered unique,
    -- a person of core.actors; asked twice is once
    person       uuid not null constraint a_person_is_erased_once unique,
    ordered_at   timestamptz not null,
    ordered_by   uuid,
    wants_letter boolean not null default false,
    -- null while it is only ordered: whoever was stopped half way left everything as it was, and a job goes on
    done_at      timestamptz,
    -- what stayed and why, in both languages, as it was told before
    kept         jsonb not null default '{}',
    constraint a_letter_goes_with_the_act check (done_at is null or not wants_letter)
);

-- pages and the index of search hold names
create trigger touch after update of done_at on protection.erasure
    for each statement execute function database.touch('public');
