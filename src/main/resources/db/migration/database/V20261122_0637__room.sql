-- Nothing ever stays here: a write of some size is tried and taken back, to learn whether the disk takes any.
create unlogged table database.room (filling bytea not null);
-- as it comes, or it would be packed into nothing
alter table database.room alter column filling set storage plain;
comment on table database.room is 'transient: always empty';
