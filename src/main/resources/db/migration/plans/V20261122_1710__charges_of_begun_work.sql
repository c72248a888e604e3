-- Not activities alone: a draft or an evaluation that somebody began is passed on the same way. Who began it stays written where
-- it is; who goes on with it now is said beside it.
alter table plans.charge rename column activity_id to thing_id;
alter table plans.charge rename column planned_id to named_id;
