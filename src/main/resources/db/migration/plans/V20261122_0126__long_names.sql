-- A paragraph taken for a target group is longer than an index entry may be.
alter table plans.target_group drop constraint target_group_version_id_name_key;
create unique index target_group_name on plans.target_group (version_id, md5(name));
