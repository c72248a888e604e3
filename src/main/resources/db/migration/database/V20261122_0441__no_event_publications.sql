-- Every listener hears an event within the transaction that announces it (docs/adr/0012), so none is ever on its way.
drop table database.event_publication;
