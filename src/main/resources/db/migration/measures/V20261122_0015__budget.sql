-- Where money may come from is data: the words of the strategy first, the coordinator's own after them.
create table measures.funding_source (
    key      text primary key check (key ~ '^[A-Z][A-Z0-9_]{1,40}$'),
    name_bg  text    not null check (name_bg <> '' and length(name_bg) <= 200),
    name_en  text    not null check (name_en <> '' and length(name_en) <= 200),
    position integer not null default 100
);
insert into measures.funding_source (key, name_bg, name_en, position) values
    ('LOCAL_REVENUE', 'местни приходи', 'local revenue', 1),
    ('STATE_BUDGET', 'държавен бюджет', 'state budget', 2),
    ('OWN_MEANS', 'собствени средства на доставчика', 'provider’s own means', 3),
    ('PROJECT_FUNDS', 'средства по проекти', 'project funds', 4);

create table measures.budget_line (
    id           uuid primary key default uuidv7(),
    subject      uuid           not null,
    subject_kind text           not null check (subject_kind ~ '^[A-Z][A-Z_]{1,30}$'),
    year         integer        not null check (year between 1990 and 2100),
    title        text           not null check (title <> '' and length(title) <= 500),
    kind         text           not null check (kind in ('EXPENSE', 'INCOME')),
    priority     text           not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    planned      numeric(14, 2) not null check (planned >= 0),
    -- plans from before 2026 are in levs; amounts of two currencies are never added up
    currency     text           not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
    note         text           not null default '' check (length(note) <= 4000),
    position     integer        not null default 0,
    created_at   timestamptz    not null,
    version      bigint         not null
);
create index budget_line_subject on measures.budget_line (subject, year);
create index budget_line_year on measures.budget_line (year);

create table measures.budget_share (
    line    uuid not null references measures.budget_line on delete cascade,
    source  text not null references measures.funding_source,
    percent numeric(5, 2) check (percent > 0 and percent <= 100),
    amount  numeric(14, 2) check (amount > 0),
    -- a source stands once on a line
    primary key (line, source),
    -- told in percent or in money: two figures could disagree
    check (num_nonnulls(percent, amount) = 1)
);
create index budget_share_source on measures.budget_share (source);

-- What each source gives, in the line's currency, not rounded: rounded parts could exceed the whole by a cent.
create view measures.budget_part as
    select s.line, s.source, coalesce(s.amount, l.planned * s.percent / 100) as amount
    from measures.budget_share s join measures.budget_line l on l.id = s.line;

-- Sources can't give more than the line costs; what they don't give is „още без източник“. The line is locked first, so
-- that two people who add a source at once can't pass together what neither could alone.
create function measures.guard_budget_shares() returns trigger language plpgsql as $$
declare
    of_line uuid;
    cost numeric;
    given numeric;
begin
    if tg_table_name = 'budget_line' then of_line := new.id; else of_line := new.line; end if;
    select planned into cost from measures.budget_line where id = of_line for update;
    if not found then
        return null;
    end if;
    select sum(amount) into given from measures.budget_part where line = of_line;
    if given > cost or (select sum(percent) from measures.budget_share where line = of_line) > 100 then
        raise exception 'sources give more than the line costs' using errcode = 'check_violation', constraint = 'budget_shares_within_line';
    end if;
    return null;
end $$;
create constraint trigger shares_within_line after insert or update on measures.budget_share
    deferrable initially deferred for each row execute function measures.guard_budget_shares();
create constraint trigger shares_within_line after update of planned on measures.budget_line
    deferrable initially deferred for each row execute function measures.guard_budget_shares();

-- Money that moved. A mistake is set right by a counter-entry, as in any book.
create table measures.spending (
    id             uuid primary key default uuidv7(),
    line           uuid           not null references measures.budget_line,
    amount         numeric(14, 2) not null check (amount <> 0),
    spent_on       date           not null,
    note           text           not null default '' check (length(note) <= 1000),
    evidence_url   text check (evidence_url ~ '^https?://' and length(evidence_url) <= 2000),
    evidence_file  uuid,
    entered_by     uuid,
    entered_at     timestamptz    not null
);
create index spending_line on measures.spending (line);

create function measures.keep_spending() returns trigger language plpgsql as $$
begin
    raise exception 'a spending stays as entered; a counter-entry corrects it' using errcode = 'check_violation';
end $$;
create trigger keep before update or delete on measures.spending
    for each row execute function measures.keep_spending();

create trigger touch after insert or update or delete or truncate on measures.budget_line
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on measures.budget_share
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on measures.spending
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on measures.funding_source
    for each statement execute function database.touch('public');
