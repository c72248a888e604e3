-- A module may write a row beside what it cannot change; undoing the merge takes it away.
alter table actors.merge_step
    alter column before drop not null,
    add constraint step_changes_something check (num_nonnulls(before, after) > 0);
