create schema identity;

create table identity.account (
    id uuid primary key default uuidv7(),
    -- a person of core.actors; not a foreign key, because identity knows nothing above it
    person uuid not null,
    email text not null constraint email_is_one_address check (email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' and length(email) <= 254),
    -- Argon2id; none for whoever signs in by mail link or passkey
    password text,
    created_at timestamptz not null,
    password_changed_at timestamptz,
    disabled_at timestamptz,
    constraint one_person_one_account unique (person)
);
-- an address belongs to one account, however it is typed
create unique index account_by_email on identity.account (lower(email));

create view identity.living_account as select id, person from identity.account where disabled_at is null;
comment on view identity.living_account is
    'What the owner of rights joins with, so that a request costs one query and a disabled account is nobody at once.';

create table identity.session (
    -- a hash: who reads the database cannot sign in with what they find
    id bytea primary key,
    handle uuid not null default uuidv7(),
    account uuid references identity.account on delete cascade,
    device text not null default '',
    created_at timestamptz not null,
    last_seen timestamptz not null,
    expires_at timestamptz not null,
    attributes bytea not null
);
create index session_of_account on identity.session (account) where account is not null;
create index session_by_end on identity.session (expires_at);

create table identity.mail_link (
    -- a hash, as above
    token bytea primary key,
    account uuid not null references identity.account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index mail_link_of_account on identity.mail_link (account);
comment on table identity.mail_link is 'A used link is deleted by the statement that uses it: two at once cannot both succeed.';

create table identity.passkey (
    credential_id text primary key,
    account uuid not null references identity.account on delete cascade,
    public_key bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    transports text not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data bytea,
    label text not null constraint label_fits check (length(label) <= 100),
    created_at timestamptz not null,
    last_used timestamptz not null
);
create index passkey_of_account on identity.passkey (account);

-- counts of tries; may be lost in a crash
create unlogged table identity.bucket (
    name text primary key,
    tokens double precision not null,
    refilled_at timestamptz not null,
    granted boolean not null
);

-- from where an account was used with success: a flood from elsewhere does not close the door to its owner
create table identity.known_place (
    account uuid not null references identity.account on delete cascade,
    place text not null,
    last_seen timestamptz not null,
    primary key (account, place)
);
