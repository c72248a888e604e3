-- The pages of people moved from the team to a house of their own, and lists leave by one door: what was looked at goes by its new name.
update privacy.look set what = 'privacy.looks.list' where what in ('team.look.exported', 'people.look.exported', 'relations.look.exported');
update privacy.look set what = replace(what, 'team.look.', 'people.look.') where what like 'team.look.%';
