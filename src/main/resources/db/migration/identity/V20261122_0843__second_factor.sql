create table identity.second_factor (
    id         uuid primary key default uuidv7(),
    account    uuid not null references identity.account on delete cascade,
    -- as it is: no code can be computed from a hash, and no key is kept outside the database (docs/adr/0017)
    secret     bytea not null constraint secret_is_long check (length(secret) >= 20),
    -- of the last code that was accepted: none is accepted twice, and none from before it
    last_step  bigint not null,
    created_at timestamptz not null,
    constraint one_account_one_second_factor unique (account)
);

create table identity.recovery_code (
    id     uuid primary key default uuidv7(),
    factor uuid not null references identity.second_factor on delete cascade,
    -- a hash: who reads the database cannot sign in with what they find
    hash   bytea not null,
    constraint codes_of_a_factor_differ unique (factor, hash)
);
comment on table identity.recovery_code is 'A used code is deleted by the statement that uses it: two at once cannot both succeed.';

-- the account of a half-open session is known, so that it ends with all others, but it is not among the open ones
alter table identity.session add half_open boolean not null default false;
