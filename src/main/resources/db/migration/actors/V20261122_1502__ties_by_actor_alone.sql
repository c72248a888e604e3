-- The same rule in other words: with the days written as queries write them, the planner took this index for "who is tied to
-- whom today" and read a tenth of it each time, where the indexes by actor read a few pages.
alter table actors.tie
    drop constraint tie_is_held_once,
    -- the same tie twice at one time would count a person twice and survive its own ending
    add constraint tie_is_held_once exclude using gist
        (from_actor with =, to_actor with =, kind with =, daterange(since, until, '[)') with &&);
