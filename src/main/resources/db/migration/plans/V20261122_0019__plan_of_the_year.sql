create table plans.action_plan (
    id           uuid primary key default uuidv7(),
    plan_id      uuid not null references plans.plan on delete cascade,
    version_id   uuid not null references plans.version,
    year         int  not null check (year between 1990 and 2200),
    number       int  not null default 1 check (number > 0),
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'ADOPTED')),
    note         text not null default '',
    lock         int  not null default 0,
    created_at   timestamptz not null,
    created_by   uuid,
    adopted_body text,
    decision_no  text,
    protocol_no  text,
    adopted_on   date,
    sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
    adopted_at   timestamptz,
    adopted_by   uuid,
    unique (plan_id, year, number),
    check ((state = 'ADOPTED') = (adopted_body is not null and adopted_on is not null
                                  and sha256 is not null and adopted_at is not null))
);

-- two drafts of one year would each be adopted over the other's changes
create unique index one_draft_per_year on plans.action_plan (plan_id, year) where state = 'DRAFT';

-- internal unless the chair shares it; beside the plan, because an adopted row never changes
create table plans.action_plan_share (
    action_plan_id uuid primary key references plans.action_plan on delete cascade,
    shared_at      timestamptz not null,
    shared_by      uuid
);

create table plans.action_entry (
    action_plan_id uuid not null references plans.action_plan on delete cascade,
    id             uuid not null default uuidv7(),
    version_id     uuid not null,
    node_id        uuid not null,
    priority       text not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    note           text not null default '',
    position       int  not null,
    lock           int  not null default 0,
    primary key (action_plan_id, id),
    -- a task is chosen once; its activities are many
    unique (action_plan_id, node_id),
    foreign key (version_id, node_id) references plans.node
);

create index action_entry_by_node on plans.action_entry (node_id);

create table plans.activity (
    action_plan_id uuid not null,
    id             uuid not null default uuidv7(),
    entry_id       uuid not null,
    title          text not null check (title <> ''),
    -- a person or organisation of core.actors
    responsible_id uuid,
    starts_on      date,
    ends_on        date,
    position       int  not null,
    lock           int  not null default 0,
    primary key (action_plan_id, id),
    foreign key (action_plan_id, entry_id) references plans.action_entry on delete cascade,
    check (ends_on >= starts_on)
);

create index activity_by_entry on plans.activity (action_plan_id, entry_id, position);
create index activity_by_responsible on plans.activity (responsible_id);

create table plans.activity_partner (
    action_plan_id uuid not null,
    activity_id    uuid not null,
    actor_id       uuid not null,
    primary key (action_plan_id, activity_id, actor_id),
    foreign key (action_plan_id, activity_id) references plans.activity on delete cascade
);

-- What was planned is frozen by adoption; how it goes is written beside it, line by line, the last line counts.
-- An activity keeps its id when the year's plan is revised, so its progress goes on.
create table plans.progress (
    id          uuid primary key default uuidv7(),
    activity_id uuid not null,
    state       text not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    done_on     date,
    note        text not null default '',
    checked_on  date not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    -- done is done on a day
    check ((state = 'DONE') = (done_on is not null))
);

create index progress_by_activity on plans.progress (activity_id, id desc);

-- how a task's year differed from its plan, and why: for the report
create table plans.deviation (
    action_plan_id uuid not null,
    entry_id       uuid not null,
    deviation      text not null default '',
    reason         text not null default '',
    lock           int  not null default 0,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    primary key (action_plan_id, entry_id),
    foreign key (action_plan_id, entry_id) references plans.action_entry on delete cascade
);

create function plans.refuse_adopted_year(plans_of_year uuid[]) returns void language plpgsql as $$
begin
    perform 1 from plans.action_plan where id = any (plans_of_year) order by id for share;
    if exists (select from plans.action_plan where id = any (plans_of_year) and state = 'ADOPTED') then
        raise exception 'an adopted action plan never changes'
            using errcode = 'object_not_in_prerequisite_state', hint = 'revise it: a revision is a new plan of the year';
    end if;
    if exists (select from plans.action_plan_share where action_plan_id = any (plans_of_year)) then
        perform pg_notify('megdan_touch', 'public');
    end if;
end $$;

create function plans.guard_new_year_rows() returns trigger language plpgsql as $$
begin
    perform plans.refuse_adopted_year(array(select distinct action_plan_id from new_rows));
    return null;
end $$;

create function plans.guard_old_year_rows() returns trigger language plpgsql as $$
begin
    perform plans.refuse_adopted_year(array(select distinct action_plan_id from old_rows));
    return null;
end $$;

create function plans.guard_both_year_rows() returns trigger language plpgsql as $$
begin
    perform plans.refuse_adopted_year(
        array(select action_plan_id from old_rows union select action_plan_id from new_rows));
    return null;
end $$;

do $$
declare part text;
begin
    foreach part in array array['action_entry', 'activity', 'activity_partner'] loop
        execute format('create trigger adopted_is_final_insert after insert on plans.%I
            referencing new table as new_rows for each statement execute function plans.guard_new_year_rows()', part);
        execute format('create trigger adopted_is_final_update after update on plans.%I
            referencing old table as old_rows new table as new_rows
            for each statement execute function plans.guard_both_year_rows()', part);
        execute format('create trigger adopted_is_final_delete after delete on plans.%I
            referencing old table as old_rows for each statement execute function plans.guard_old_year_rows()', part);
    end loop;
end $$;

create function plans.guard_year() returns trigger language plpgsql as $$
begin
    raise exception 'an adopted action plan never changes'
        using errcode = 'object_not_in_prerequisite_state', hint = 'revise it: a revision is a new plan of the year';
end $$;

create trigger adopted_is_final before update or delete on plans.action_plan
    for each row when (old.state = 'ADOPTED') execute function plans.guard_year();

create table plans.evaluation (
    id           uuid primary key default uuidv7(),
    plan_id      uuid not null references plans.plan on delete cascade,
    -- the stage by its stable id, whatever version is current
    stage_id     uuid,
    kind         text not null check (kind in ('MID_TERM', 'FINAL')),
    title        text not null check (title <> ''),
    state        text not null check (state in ('PLANNED', 'UNDER_WAY', 'COMPLETED')),
    starts_on    date,
    ends_on      date,
    lock         int  not null default 0,
    created_at   timestamptz not null,
    created_by   uuid,
    published_at timestamptz,
    check (ends_on >= starts_on)
);

create index evaluation_by_plan on plans.evaluation (plan_id);

create table plans.evaluation_question (
    id            uuid primary key default uuidv7(),
    evaluation_id uuid not null references plans.evaluation on delete cascade,
    -- the goal or task it is about, by stable id
    node_id       uuid,
    question      text not null check (question <> ''),
    evidence      text not null default '',
    finding       text not null default '',
    response      text not null default '',
    change_made   text not null default '',
    position      int  not null,
    lock          int  not null default 0
);

create index evaluation_question_by_evaluation on plans.evaluation_question (evaluation_id, position);

do $$
declare shown text;
begin
    foreach shown in array array['action_plan', 'action_plan_share', 'progress', 'deviation', 'evaluation',
                                 'evaluation_question'] loop
        execute format('create trigger touch after insert or update or delete on plans.%I
            for each statement execute function database.touch(''public'')', shown);
    end loop;
end $$;
