create schema snapshots;

create table snapshots.snapshot (
    id uuid primary key default uuidv7(),
    kind text not null constraint kind_is_a_word check (kind ~ '^[a-z][a-z0-9-]*$'),
    subject_id uuid not null,
    title text not null constraint title_is_said check (title <> ''),
    language text not null constraint language_is_ours check (language in ('bg', 'en')),
    content text not null constraint content_is_json check (content is json),
    -- the database itself refuses a content that is not what was pinned
    sha256 text not null constraint content_is_pinned
        check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    published_at timestamptz not null,
    published_by uuid,
    -- a correction corrects one publication of the same thing, and each is corrected once
    supersedes uuid unique,
    unique (id, kind, subject_id),
    foreign key (supersedes, kind, subject_id) references snapshots.snapshot (id, kind, subject_id)
);
create index snapshot_by_subject on snapshots.snapshot (kind, subject_id, id desc);

create table snapshots.attachment (
    snapshot_id uuid not null references snapshots.snapshot,
    position int not null,
    -- bytes that a publication shows are kept as long as the publication
    hash text not null references files.content,
    name text not null,
    media_type text not null,
    primary key (snapshot_id, position)
);
create index attachment_by_hash on snapshots.attachment (hash);

-- the application's role has no such privilege anyway; this stops a slip of the owner's role as well
create function snapshots.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was published is never changed or deleted; publish a correction' using errcode = 'restrict_violation';
end
$$;

create trigger snapshot_is_final before update or delete on snapshots.snapshot
    for each row execute function snapshots.refuse_change();
create trigger snapshots_are_not_cut before truncate on snapshots.snapshot
    for each statement execute function snapshots.refuse_change();
create trigger attachment_is_final before update or delete on snapshots.attachment
    for each row execute function snapshots.refuse_change();
create trigger attachments_are_not_cut before truncate on snapshots.attachment
    for each statement execute function snapshots.refuse_change();
