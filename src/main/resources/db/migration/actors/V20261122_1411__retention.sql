-- How long people are kept after their last tie has ended, by the kind of that tie.
create table actors.retention (
    kind      text primary key references actors.tie_kind on delete cascade,
    months    int not null constraint months_are_counted check (months between 1 and 600),
    -- what is proposed then; nothing is done by itself
    then_what text not null constraint then_is_known check (then_what in ('ERASE', 'ASK'))
);
insert into actors.retention (kind, months, then_what)
select code,
       case when rights <> '{}' then 60 when code in ('MEMBER', 'DELEGATE') then 36 else 24 end,
       case when rights <> '{}' or code in ('MEMBER', 'EXPERT') then 'ASK' else 'ERASE' end
from actors.tie_kind where 'PERSON' = any(from_kinds);

-- a kind that a network adds is kept like most
create function actors.begin_retention() returns trigger language plpgsql as $$
begin
    if 'PERSON' = any(new.from_kinds) then
        insert into actors.retention (kind, months, then_what) values (new.code, 24, 'ASK') on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger begin_retention after insert on actors.tie_kind
    for each row execute function actors.begin_retention();

-- who is on this month's list
create table actors.due_person (
    person    uuid primary key references actors.actor on delete cascade,
    kind      text not null,
    ended_on  date not null,
    due_on    date not null,
    then_what text not null
);
create index due_person_in_order on actors.due_person (due_on, person);

-- who is kept longer than the rule says, until when and why
create table actors.kept_longer (
    person     uuid primary key references actors.actor on delete cascade,
    until      date not null,
    reason     text not null constraint reason_is_given check (btrim(reason) <> '' and length(reason) <= 500),
    decided_at timestamptz not null,
    decided_by uuid
);
