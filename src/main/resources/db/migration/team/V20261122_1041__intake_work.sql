-- A long list is looked at and written beside the request. The page asks here how far it is, on whatever node it is answered.
create table team.intake_work (
    -- one act on a list at a time
    intake    uuid primary key references team.intake on delete cascade,
    act       text not null constraint act_is_known check (act in ('LOOK', 'BRING')),
    share     double precision not null default 0 constraint share_of_one check (share between 0 and 1),
    -- silent for long means that the server that worked on it was stopped: nothing of the act was written
    beat_at   timestamptz not null,
    -- the key of the sentence that says why it ended without a result, and what it speaks of
    refused   text,
    arguments jsonb not null default '[]'
);
comment on table team.intake_work is 'transient: acts that are going on now';
