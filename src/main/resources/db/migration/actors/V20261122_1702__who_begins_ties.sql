-- Some ties let somebody speak for an organisation, or prove a mark: whoever edits actors may not begin and end those on their own.
alter table actors.tie_kind
    -- the right that beginning and ending such a tie needs; null where editing actors is enough
    add column begun_with text,
    -- to the network's own organisation such a tie begins and ends with a decision that a desk keeps; elsewhere it proves nothing
    add column by_decision boolean not null default false,
    -- a decision is taken by somebody who may
    add constraint decided_by_a_right check (begun_with is not null or not by_decision);

update actors.tie_kind set rights = rights || '{delegates.appoint}' where code = 'COORDINATOR';
update actors.tie_kind set begun_with = 'delegates.appoint' where code = 'DELEGATE';
update actors.tie_kind set begun_with = 'members.decide', by_decision = true where code in ('MEMBER', 'RECOMMENDED');

-- A right that no kind grants is a slip of the pen, and a tie that needs it nobody could ever begin or end.
create function actors.guard_begun_with() returns trigger language plpgsql as $$
declare
    nobodys text;
begin
    select k.code into nobodys from actors.tie_kind k
    where k.begun_with is not null and not exists (select from actors.tie_kind g where k.begun_with = any (g.rights)) limit 1;
    if found then
        raise exception 'nobody has the right that ties of kind % need', nobodys using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger begun_with_is_granted after insert or update or delete on actors.tie_kind
    for each statement execute function actors.guard_begun_with();
