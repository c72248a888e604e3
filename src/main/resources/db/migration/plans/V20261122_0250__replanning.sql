-- where the change that a finding led to is seen: a goal or task by its stable id
alter table plans.evaluation_question add column changed_node_id uuid;

-- which evaluation led to which version, so that replanning can be followed from the question to the adopted text
create table plans.replanning (
    -- no cascade: an evaluation that changed a strategy is not thrown away
    evaluation_id uuid not null references plans.evaluation,
    version_id    uuid not null references plans.version on delete cascade,
    primary key (evaluation_id, version_id)
);

create index replanning_by_version on plans.replanning (version_id);

-- what led to an adopted version is as final as its text
create trigger adopted_is_final_insert after insert on plans.replanning
    referencing new table as new_rows for each statement execute function plans.guard_new_rows();
create trigger adopted_is_final_update after update on plans.replanning
    referencing old table as old_rows new table as new_rows for each statement execute function plans.guard_both_rows();
create trigger adopted_is_final_delete after delete on plans.replanning
    referencing old table as old_rows for each statement execute function plans.guard_old_rows();
create trigger touch after insert or update or delete on plans.replanning
    for each statement execute function database.touch('public');
