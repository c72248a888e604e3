-- who the owner of an account is at an identity provider (docs/adr/0021)
create table identity.provider_identity (
    id uuid primary key default uuidv7(),
    account uuid not null references identity.account on delete cascade,
    issuer text not null constraint issuer_fits check (length(issuer) <= 500),
    -- the provider's own name for the person: stable, where addresses change hands
    subject text not null constraint subject_fits check (subject <> '' and length(subject) <= 255),
    label text not null constraint label_fits check (length(label) <= 254),
    linked_at timestamptz not null,
    last_used timestamptz not null,
    -- ended by its owner: kept, so that the address alone doesn't begin it again
    ended_at timestamptz,
    constraint a_person_there_opens_one_account unique (issuer, subject)
);
create unique index one_person_there_for_an_account on identity.provider_identity (account, issuer) where ended_at is null;
