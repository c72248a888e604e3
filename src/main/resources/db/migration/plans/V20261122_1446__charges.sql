-- An adopted plan of a year never changes; who answers for an activity once somebody has left is said beside it. It holds as long as
-- the plan names the person whom it names now: a revision that names another one is newer.
create table plans.charge (
    activity_id uuid primary key,
    planned_id  uuid not null,
    person_id   uuid not null constraint passed_to_another check (person_id <> planned_id),
    passed_at   timestamptz not null
);
create index charge_by_person on plans.charge (person_id);

create trigger touch after insert or update or delete on plans.charge
    for each statement execute function database.touch('public');
