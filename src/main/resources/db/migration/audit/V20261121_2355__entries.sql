create schema audit;

create table audit.entry (
    -- the order of acts is this number: clocks of nodes may jump
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account uuid,
    person uuid,
    -- the name as it was shown on the day, so that history reads well after a person is renamed or gone
    actor_name text not null,
    -- action keys are message keys of the module that acts, such as plans.node.retitled
    action text not null constraint action_is_a_key check (action ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
    subject_kind text not null constraint subject_kind_is_named check (subject_kind <> ''),
    subject_id uuid not null,
    context_id uuid,
    before jsonb,
    after jsonb,
    reference text
);

comment on column audit.entry.context_id is 'the larger thing that the subject belongs to: a plan, later a room';
comment on column audit.entry.reference is 'the number of the request, as an error page would show it';

create index entry_by_subject on audit.entry (subject_kind, subject_id, id desc);
create index entry_by_context on audit.entry (context_id, id desc) where context_id is not null;
create index entry_by_account on audit.entry (account, id desc) where account is not null;

-- the application's role has no such privilege anyway; this stops a slip of the owner's role as well
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an entry of the audit log is never changed or deleted' using errcode = 'restrict_violation';
end
$$;

create trigger entry_is_final before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entries_are_not_cut before truncate on audit.entry
    for each statement execute function audit.refuse_change();
