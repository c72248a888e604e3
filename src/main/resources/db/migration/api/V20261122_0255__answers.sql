create schema api;

-- The answer to an act that a program sent, written in the transaction of the act: it is there exactly when the act is.
create table api.answer (
    account  uuid        not null,
    -- as the sender chose it: two people may choose alike
    key      text        not null constraint key_is_short check (length(key) between 8 and 200),
    -- SHA-256 of method, address and body: the same key for another request is a mistake of the sender
    request  bytea       not null,
    status   int,
    location text,
    body     bytea,
    at       timestamptz not null,
    -- one key, one act, however many requests come at once
    primary key (account, key),
    constraint answered_as_a_whole check ((status is null) = (body is null))
);
create index answer_by_age on api.answer (at);
