-- Citizens engaged through a member organisation (task 1.5.1 of the network's strategy): a tie without rights, begun by the delegate.
insert into actors.tie_kind (position, code, name_bg, name_en, from_kinds, to_kinds, plural_bg, plural_en) values
    (85, 'SUPPORTER', 'ангажиран гражданин', 'engaged citizen', '{PERSON}', '{ORGANISATION,GROUP}',
     'ангажирани граждани', 'engaged citizens');

-- Whom a member organisation keeps. Until they agree that it shares them with the network, their record among the actors has a
-- number for a name and no address: whatever reads actors, now or later, has nothing to give away.
create table actors.kept_person (
    person uuid primary key references actors.actor on delete cascade,
    organisation uuid not null references actors.actor,
    number integer not null generated always as identity,
    name text not null constraint kept_name_is_given check (btrim(name) <> '' and length(name) <= 300),
    email text constraint kept_email_fits check (btrim(email) <> '' and length(email) <= 300),
    phone text constraint kept_phone_fits check (btrim(phone) <> '' and length(phone) <= 300),
    recorded_by uuid references actors.actor on delete set null,
    recorded_at timestamptz not null,
    -- their name and addresses stand on their own card
    shared boolean not null default false
);
create index kept_of_organisation on actors.kept_person (organisation);
create index kept_by on actors.kept_person (recorded_by);
