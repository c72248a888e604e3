create schema strategy;

-- a document that a coordinator is turning into a strategy: kept between visits, so that nothing typed is lost
create table strategy.import (
    id         uuid primary key default uuidv7(),
    name       text not null,
    -- the document as read, line by line: what the preview shows beside the outline
    source     text not null,
    created_by uuid,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

-- every correction is a step; going back is taking the last one away
create table strategy.import_step (
    import_id uuid not null references strategy.import on delete cascade,
    -- two people correcting one document can't both take the same step
    number    int not null check (number >= 0),
    act       text not null,
    outline   text not null,
    primary key (import_id, number)
);
