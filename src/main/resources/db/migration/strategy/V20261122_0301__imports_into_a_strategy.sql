-- the file itself: it can be read again with other words, and nothing of it is lost meanwhile
alter table strategy.import add column original bytea;
-- pasted text has no format to be told by its name
alter table strategy.import add column pasted boolean not null default false;
-- the address of the strategy that the document is brought into, null when it is to become a new one
alter table strategy.import add column target text;
create index import_by_target on strategy.import (target, changed_at);
