-- Whoever is erased leaves a record without a name (docs/adr/0020): what refers to it by id stays true and says nobody.
alter table actors.actor drop constraint kind_is_known;
alter table actors.actor add constraint kind_is_known
    check (kind in ('PERSON', 'ORGANISATION', 'GROUP', 'PUBLIC_BODY', 'ERASED'));
