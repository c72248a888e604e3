-- A draft that is imported again is written anew under the same ids: what points at its nodes is checked at the end.
alter table plans.action_entry
    alter constraint action_entry_version_id_node_id_fkey deferrable initially deferred;

-- Levels of a coordinator's own may count (LEVEL_2).
alter table plans.node drop constraint node_level_check;
alter table plans.node add constraint node_level_check check (level ~ '^[A-Z][A-Z0-9_]*$');
