-- A backup carries no row of a table whose comment begins with "transient": a session that was ended and a link that was
-- used must not come alive again with a restore.
comment on table identity.session is 'transient: who is signed in now';
comment on table identity.mail_link is
    'transient: a used link is deleted by the statement that uses it, so two at once cannot both succeed';
