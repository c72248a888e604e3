create schema search;

-- What changed and is not in the index yet. Rows are only added and taken away: a change never waits for another one's row.
create table search.pending (
    entry bigint generated always as identity primary key,
    kind text not null constraint kind_is_named check (kind <> ''),
    id text not null constraint thing_is_named check (id <> ''),
    since timestamptz not null
);

comment on table search.pending is 'written in the transaction of the change; until the row is gone, search does not show the thing at all';
