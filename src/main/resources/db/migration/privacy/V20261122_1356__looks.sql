create schema privacy;

-- Each time somebody saw data of a person that are not public. Rows go after two years, and with the person.
create table privacy.look (
    id          uuid primary key default uuidv7(),
    -- a person of core.actors; another module's table, so no foreign key
    person      uuid not null,
    at          timestamptz not null,
    -- who looked, for those who may read the log of acts; the person is told the capacity only
    account     uuid,
    viewer      uuid,
    capacity_bg text not null,
    capacity_en text not null,
    -- a message key of the module whose page it was
    what        text not null constraint what_is_a_key check (what ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
    purpose     text not null default '' constraint purpose_fits check (length(purpose) <= 300)
);
create index look_by_person on privacy.look (person, id desc);
create index look_by_age on privacy.look (at);
