-- Words by which this network's documents mark levels, besides the built-in ones.
create table plans.level_word (
    id       uuid primary key default uuidv7(),
    -- compared in small letters; one word can't mean two things, or reading would depend on chance
    text     text not null unique check (text = lower(btrim(text)) and text <> '' and length(text) <= 60),
    -- LEVEL stands before one item, LIST before several, SECTION before what belongs to an item
    role     text not null check (role in ('LEVEL', 'LIST', 'SECTION')),
    meaning  text not null check (meaning ~ '^[A-Z][A-Z0-9_]*$'),
    added_at timestamptz not null
);
