create table identity.token (
    id         uuid primary key default uuidv7(),
    account    uuid not null references identity.account on delete cascade,
    name       text not null constraint name_fits check (btrim(name) <> '' and length(name) <= 100),
    scope      text not null constraint scope_is_known check (scope in ('READ', 'ACT')),
    -- a hash: who reads the database cannot act with what they find
    secret     bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used  timestamptz,
    constraint token_ends check (expires_at > created_at)
);
create index token_of_account on identity.token (account);
comment on table identity.token is
    'transient: a revoked token is a deleted row, and must not come alive with a restored backup';
