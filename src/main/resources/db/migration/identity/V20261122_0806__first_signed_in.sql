-- Whoever has signed in once has shown that the account is theirs: letters that nobody asked for go to no other address.
alter table identity.account add first_signed_in_at timestamptz;
-- of those from before the log of acts knows
update identity.account a set first_signed_in_at = a.created_at
where exists (select from audit.entry e where e.action = 'identity.act.signed-in' and e.subject_id = a.person);
