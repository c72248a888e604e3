-- what a question counts is merged in the order of ids: everybody of a kind, and those who do not want to be asked
create index actor_of_kind on actors.actor (kind, id);
create index consent_that_refuses on actors.consent (purpose, person) where is_last and answer = 'OBJECTED';

-- lists of ties, members and fees are walked in the order of names: the key of org.megdan.platform.lists.Slice
create index actor_by_sort_key on actors.actor ((left(lower(sort_name), 200)) collate "C");
