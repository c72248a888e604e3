-- How many experts the network wants for a topic; set against those it has.
create table relations.need (
    topic  text primary key references actors.topic on delete cascade,
    wanted smallint not null constraint wanted_is_a_small_number check (wanted between 1 and 99)
);

-- What a goal or a task is about, in the words in which donors say what they support; a task without words of its own is about
-- what its goal is about.
create table relations.goal_topic (
    -- stable id over the versions of a strategy
    node  uuid not null,
    topic text not null references actors.topic on delete cascade,
    primary key (node, topic)
);

-- the public page of partners shows names, topics and presentations
create trigger touch after insert or update or delete or truncate on relations.partner
    for each statement execute function database.touch('public');
