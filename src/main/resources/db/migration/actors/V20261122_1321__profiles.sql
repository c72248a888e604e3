-- What the registers and the map say of an actor.
alter table actors.actor
    add column legal_form text
        constraint legal_form_is_known check (legal_form in
            ('ASSOCIATION', 'FOUNDATION', 'CHITALISHTE', 'COOPERATIVE', 'COMPANY', 'TRADE_UNION', 'MUNICIPALITY', 'STATE_BODY',
             'SCHOOL', 'CHURCH', 'INFORMAL', 'OTHER')),
    add column registry_no text
        constraint registry_no_fits check (btrim(registry_no) <> '' and length(registry_no) <= 60),
    add column place uuid references actors.place,
    -- a human being has no form in law
    add constraint legal_form_is_of_no_person check (legal_form is null or kind <> 'PERSON'),
    -- who stands in a register is an entity
    add constraint registry_no_is_of_an_entity check (registry_no is null or kind in ('ORGANISATION', 'PUBLIC_BODY'));

create index actor_by_place on actors.actor (place) where place is not null;
-- lists of experts, officials, journalists: the ties of one kind with the days on which they hold
create index tie_by_kind on actors.tie (kind, from_actor) include (to_actor, since, until);
