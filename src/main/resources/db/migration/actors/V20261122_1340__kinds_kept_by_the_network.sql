-- Kinds of ties are words of the network: it may add its own and say which of them are about something.
alter table actors.tie_kind add column has_topics boolean not null default false;
update actors.tie_kind set has_topics = true where code in ('EXPERT', 'OFFICIAL', 'JOURNALIST');

-- two kinds of one name could not be told apart in a form
create unique index tie_kind_by_name on actors.tie_kind (lower(name_bg));

-- names of kinds stand on public pages
create trigger touch after insert or update or delete or truncate on actors.tie_kind
    for each statement execute function database.touch('public');
