-- Who looks at an application: whoever took it up, or to whom it was handed over since; nobody once it is given back.
alter table membership.application add column reviewer uuid references actors.actor;
create index application_by_reviewer on membership.application (reviewer) where state = 'IN_REVIEW';

update membership.application a set reviewer = (
    select s.person from membership.step s where s.application = a.id and s.kind = 'TAKEN' order by s.id desc limit 1)
where a.state = 'IN_REVIEW';
