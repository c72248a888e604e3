create schema files;

-- the bytes themselves, once for each content, lie in the file store under this hash
create table files.content (
    hash text primary key constraint hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
    size bigint not null constraint size_is_counted check (size >= 0),
    -- renewed by every upload of the same bytes: what was just uploaded is not swept
    kept_at timestamptz not null
);

create table files.stored (
    id uuid primary key default uuidv7(),
    -- a row without its bytes can't be: the file is written first, and content in use can't be deleted
    hash text not null references files.content,
    -- as the uploader named it, cleaned; never used as a path
    name text not null constraint name_is_short check (length(name) between 1 and 150),
    media_type text not null,
    uploaded_by uuid,
    uploaded_at timestamptz not null
);
create index stored_by_hash on files.stored (hash);
