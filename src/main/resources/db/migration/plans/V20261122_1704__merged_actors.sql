-- What is adopted never changes: of two records that became one it goes on naming the one that is gone, and here stands whom it means.
create table plans.merged_actor (
    named uuid primary key,
    actor uuid not null constraint means_another check (actor <> named)
);
create index merged_actor_by_actor on plans.merged_actor (actor);

create trigger touch after insert or update or delete on plans.merged_actor
    for each statement execute function database.touch('public');
