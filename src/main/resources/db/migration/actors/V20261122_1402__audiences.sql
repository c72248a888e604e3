-- A saved question over ties, topics, places and consents. The question is JSON of a closed vocabulary with its version,
-- and names nothing but rows of this schema: it is compiled to one statement with parameters.
create table actors.audience (
    id uuid primary key default uuidv7(),
    name text not null constraint audience_is_named check (btrim(name) <> '' and length(name) <= 200),
    -- what its people are to be asked for: whoever did not agree to that is left out
    purpose text not null references actors.purpose,
    question jsonb not null constraint question_says_its_version check (question ? 'version' and jsonb_typeof(question) = 'object'),
    version integer not null default 1,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
-- two questions of one name would be taken for each other in a letter to hundreds of people
create unique index audience_by_name on actors.audience (lower(name));

-- how a sentence speaks of many: „представители“, where the kind is „представител“
alter table actors.tie_kind
    add column plural_bg text not null default '',
    add column plural_en text not null default '';
update actors.tie_kind k set plural_bg = p.bg, plural_en = p.en
from (values ('COORDINATOR', 'координатори', 'coordinators'),
             ('CHAIR', 'председатели', 'chairs'),
             ('BOARD_MEMBER', 'членове на управителния съвет', 'board members'),
             ('STAFF', 'служители', 'staff'),
             ('ADMINISTRATOR', 'администратори на сайта', 'site administrators'),
             ('DELEGATE', 'представители', 'delegates'),
             ('MEMBER', 'членове', 'members'),
             ('VOLUNTEER', 'доброволци', 'volunteers'),
             ('EXPERT', 'експерти', 'experts'),
             ('OFFICIAL', 'длъжностни лица', 'officials'),
             ('PARTNER', 'партньори', 'partners'),
             ('JOURNALIST', 'журналисти', 'journalists'),
             ('DONOR', 'дарители', 'donors'),
             ('UNIT', 'звена', 'units'),
             ('REPRESENTATIVE', 'наши представители', 'our representatives'),
             ('RECOMMENDED', 'препоръчани', 'recommended ones'),
             ('MENTOR', 'наставници', 'mentors')) as p(code, bg, en)
where k.code = p.code;

-- who can be reached, counted for a hundred thousand people at once
create index contact_of_kind on actors.contact_point (kind, actor) include (until);
