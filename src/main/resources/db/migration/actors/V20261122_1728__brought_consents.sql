-- A list may say what its people agreed to; taking it back takes these consents, too.
alter table actors.brought add column consents uuid[] not null default '{}';
