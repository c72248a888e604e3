-- What a draft was before a document was brought into it, so that a wrong file can be taken back.
create table plans.reimport (
    -- the last document only: going back further is what versions are for
    version_id uuid primary key references plans.version on delete cascade,
    content    jsonb not null,
    -- of the draft as the document left it: once somebody changed it, going back would lose their work
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    at         timestamptz not null
);
