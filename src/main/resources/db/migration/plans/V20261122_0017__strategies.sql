create schema plans;

create table plans.plan (
    id         uuid primary key default uuidv7(),
    -- the address of a strategy outlives every version of its text
    slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- an organisation of core.actors; another module's table, so no foreign key
    owner_id   uuid,
    created_at timestamptz not null,
    created_by uuid
);

create table plans.plan_link (
    plan_id        uuid not null references plans.plan on delete cascade,
    carries_out_id uuid not null references plans.plan on delete cascade,
    primary key (plan_id, carries_out_id),
    -- a strategy that carries out itself says nothing
    check (plan_id <> carries_out_id)
);

-- the document a version was read from, as text, line by line
create table plans.source (
    id          uuid primary key default uuidv7(),
    plan_id     uuid not null references plans.plan on delete cascade,
    name        text not null,
    body        text not null,
    sha256      text not null,
    imported_at timestamptz not null,
    imported_by uuid
);

create table plans.version (
    id           uuid primary key default uuidv7(),
    plan_id      uuid not null references plans.plan on delete cascade,
    number       int  not null check (number > 0),
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'ADOPTED')),
    based_on     uuid references plans.version,
    source_id    uuid references plans.source,
    title        text not null check (title <> ''),
    starts_on    date,
    ends_on      date,
    note         text not null default '',
    lock         int  not null default 0,
    created_at   timestamptz not null,
    created_by   uuid,
    adopted_body text,
    decision_no  text,
    protocol_no  text,
    adopted_on   date,
    sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
    adopted_at   timestamptz,
    adopted_by   uuid,
    unique (plan_id, number),
    check (ends_on >= starts_on),
    -- adopted means: by somebody, on a day, with exactly this text
    check ((state = 'ADOPTED') = (adopted_body is not null and adopted_on is not null
                                  and sha256 is not null and adopted_at is not null))
);

-- two drafts of one strategy would each be adopted over the other's changes
create unique index one_draft_per_plan on plans.version (plan_id) where state = 'DRAFT';

-- beside the version, because an adopted row never changes and publicity may
create table plans.publication (
    version_id   uuid primary key references plans.version on delete cascade,
    published_at timestamptz not null,
    published_by uuid
);

create table plans.node (
    version_id     uuid not null references plans.version on delete cascade,
    id             uuid not null default uuidv7(),
    parent_id      uuid,
    position       int  not null,
    level          text not null check (level ~ '^[A-Z][A-Z_]*$'),
    -- as the document has it: may be missing, may be there twice
    code           text not null default '',
    -- the last part of the address; made from the code, and always one of its kind
    ref            text not null check (ref <> ''),
    title          text not null check (title <> ''),
    description    text not null default '',
    other_wordings text[] not null default '{}',
    footnotes      text[] not null default '{}',
    doubts         text[] not null default '{}',
    source_from    int,
    source_to      int,
    lock           int not null default 0,
    primary key (version_id, id),
    foreign key (version_id, parent_id) references plans.node deferrable initially deferred,
    unique (version_id, ref) deferrable initially deferred,
    -- siblings stand in one order
    unique nulls not distinct (version_id, parent_id, position) deferrable initially deferred,
    check (parent_id <> id)
);

create index node_by_id on plans.node (id);

create table plans.target_group (
    version_id      uuid not null references plans.version on delete cascade,
    id              uuid not null default uuidv7(),
    name            text not null check (name <> ''),
    expected_change text not null default '',
    position        int  not null,
    lock            int  not null default 0,
    primary key (version_id, id),
    -- one group, however many goals name it
    unique (version_id, name) deferrable initially deferred
);

create table plans.node_group (
    version_id uuid not null,
    node_id    uuid not null,
    group_id   uuid not null,
    position   int  not null,
    primary key (version_id, node_id, group_id),
    foreign key (version_id, node_id) references plans.node on delete cascade,
    foreign key (version_id, group_id) references plans.target_group on delete cascade
);

create index node_group_by_group on plans.node_group (version_id, group_id);

create table plans.expected_result (
    version_id uuid not null,
    id         uuid not null default uuidv7(),
    node_id    uuid not null,
    text       text not null check (text <> ''),
    position   int  not null,
    lock       int  not null default 0,
    primary key (version_id, id),
    foreign key (version_id, node_id) references plans.node on delete cascade
);

create index expected_result_by_node on plans.expected_result (version_id, node_id, position);

create table plans.node_actor (
    version_id uuid not null,
    node_id    uuid not null,
    -- a person or organisation of core.actors
    actor_id   uuid not null,
    role       text not null check (role in ('RESPONSIBLE', 'PARTNER')),
    position   int  not null,
    primary key (version_id, node_id, actor_id),
    foreign key (version_id, node_id) references plans.node on delete cascade
);

create index node_actor_by_actor on plans.node_actor (actor_id);

-- a goal of this strategy carries out a goal of another: by stable id, whatever version is current there
create table plans.carries_out (
    version_id     uuid not null,
    node_id        uuid not null,
    target_plan_id uuid not null references plans.plan,
    target_node_id uuid not null,
    primary key (version_id, node_id, target_node_id),
    foreign key (version_id, node_id) references plans.node on delete cascade
);

create index carries_out_by_target on plans.carries_out (target_node_id);

create table plans.stage (
    version_id  uuid not null references plans.version on delete cascade,
    id          uuid not null default uuidv7(),
    name        text not null check (name <> ''),
    kind        text not null check (kind in ('PREPARATION', 'IMPLEMENTATION', 'EVALUATION', 'REPLANNING')),
    -- the document's own words for the time, such as a quarter
    period      text not null default '',
    starts_on   date,
    ends_on     date,
    description text not null default '',
    position    int  not null,
    lock        int  not null default 0,
    primary key (version_id, id),
    check (ends_on >= starts_on)
);

create table plans.chapter (
    version_id  uuid not null references plans.version on delete cascade,
    id          uuid not null default uuidv7(),
    kind        text not null,
    code        text not null default '',
    title       text not null default '',
    text        text not null default '',
    depth       int  not null default 1 check (depth between 1 and 9),
    position    int  not null,
    source_from int,
    source_to   int,
    lock        int  not null default 0,
    primary key (version_id, id)
);

-- what fitted nowhere when the document was read: nothing is lost
create table plans.kept_text (
    version_id  uuid not null references plans.version on delete cascade,
    id          uuid not null default uuidv7(),
    text        text not null,
    reason      text not null default '',
    position    int  not null,
    source_from int,
    source_to   int,
    primary key (version_id, id)
);

-- what was taken out of a draft, whole, until the draft is adopted: the way back
create table plans.removal (
    id         uuid primary key default uuidv7(),
    version_id uuid not null references plans.version on delete cascade,
    node_id    uuid not null,
    parent_id  uuid,
    position   int  not null,
    title      text not null,
    content    jsonb not null,
    removed_at timestamptz not null,
    removed_by uuid
);

create index removal_by_version on plans.removal (version_id, removed_at);
