-- What was recognised as harmful is not kept; its hash is, so that the same bytes are known when they come again.
create table files.refused (
    id uuid primary key default uuidv7(),
    -- one content, one row, however often it is tried
    hash text not null unique constraint refused_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
    size bigint not null constraint refused_size_is_counted check (size >= 0),
    -- as the scanner calls it
    finding text not null constraint finding_is_short check (length(finding) between 1 and 200),
    refused_at timestamptz not null
);
