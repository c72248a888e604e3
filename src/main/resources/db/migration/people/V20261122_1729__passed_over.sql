-- What of a file is no row of it: lines above the heads, and empty ones; whoever gave it is told how many.
alter table people.intake
    add column above int not null default 0,
    add column empty int not null default 0;

-- Rows say more than they did: a list that waits is looked at again.
update people.intake set settings = null where state = 'OPEN';
