create schema membership;

update actors.tie_kind set rights = rights || '{members.read,members.edit,members.decide}' where code = 'COORDINATOR';
update actors.tie_kind set rights = rights || '{members.read,members.decide}' where code = 'CHAIR';
update actors.tie_kind set rights = rights || '{members.read,members.edit}' where code = 'STAFF';
-- the board decides on what it has read
update actors.tie_kind set rights = rights || '{members.read}' where code = 'BOARD_MEMBER';

-- A mark that the network gives, and the tie that says who bears it. Who bears it is told by ties and by nothing here.
create table membership.programme (
    id uuid primary key default uuidv7(),
    mark text not null
        constraint mark_is_known check (mark in ('MEMBER', 'RECOMMENDED'))
        -- whoever asks what a mark means must find one answer
        constraint mark_has_one_programme unique,
    name_bg text not null constraint name_bg_is_given check (btrim(name_bg) <> '' and length(name_bg) <= 200),
    name_en text not null constraint name_en_is_given check (btrim(name_en) <> '' and length(name_en) <= 200),
    tie_kind text not null references actors.tie_kind constraint tie_says_one_mark unique,
    -- for so long one is accepted; null for good
    valid_months smallint constraint validity_is_a_time check (valid_months between 1 and 120),
    is_open boolean not null default false,
    position smallint not null
);
insert into membership.programme (mark, name_bg, name_en, tie_kind, position)
values ('MEMBER', 'Членство', 'Membership', 'MEMBER', 10);

-- Criteria are published in versions: an application is judged by those it was made under.
create table membership.criteria (
    id uuid primary key default uuidv7(),
    programme uuid not null references membership.programme,
    number integer not null constraint number_counts check (number > 0),
    published_at timestamptz not null,
    published_by uuid references actors.actor,
    -- two who publish at once do not both become version three
    constraint criteria_are_numbered unique (programme, number),
    constraint criteria_are_of_their_programme unique (id, programme)
);
create table membership.criterion (
    id uuid primary key default uuidv7(),
    criteria uuid not null references membership.criteria,
    position smallint not null constraint position_counts check (position > 0),
    text_bg text not null constraint text_is_given check (btrim(text_bg) <> '' and length(text_bg) <= 1000),
    text_en text not null default '' constraint text_en_fits check (length(text_en) <= 1000),
    -- what an applicant must bring: nothing, words or a link or a file, or a file
    evidence text not null constraint evidence_is_known check (evidence in ('NONE', 'ANY', 'FILE')),
    constraint criterion_has_its_place unique (criteria, position)
);

-- What a body of the network decided, until assemblies keep decisions themselves; what it was about names it by its id.
create table membership.decision (
    id uuid primary key default uuidv7(),
    body text not null constraint body_is_named check (btrim(body) <> '' and length(body) <= 300),
    decided_on date not null,
    decision_no text not null default '' constraint decision_no_fits check (length(decision_no) <= 100),
    protocol_no text not null default '' constraint protocol_no_fits check (length(protocol_no) <= 100),
    words text not null default '' constraint words_fit check (length(words) <= 4000),
    recorded_by uuid references actors.actor,
    recorded_at timestamptz not null
);

-- The code of ethics, paragraph by paragraph. What is adopted never changes: signatures are bound to its hash.
create table membership.code (
    id uuid primary key default uuidv7(),
    number integer not null constraint code_number_counts check (number > 0) constraint code_is_numbered unique,
    title text not null constraint title_is_given check (btrim(title) <> '' and length(title) <= 300),
    lock integer not null default 1,
    decision uuid references membership.decision,
    sha256 text constraint sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$'),
    adopted_at timestamptz,
    constraint adopted_whole check (num_nonnulls(decision, sha256, adopted_at) in (0, 3)),
    constraint text_has_one_hash unique (id, sha256)
);
-- two drafts at once would be two next versions
create unique index code_has_one_draft on membership.code ((true)) where adopted_at is null;
create table membership.code_paragraph (
    code uuid not null references membership.code on delete cascade,
    position smallint not null constraint paragraph_counts check (position > 0),
    text text not null constraint paragraph_is_given check (btrim(text) <> '' and length(text) <= 4000),
    primary key (code, position)
);

create function membership.guard_code() returns trigger language plpgsql as $$
begin
    raise exception 'an adopted code never changes' using errcode = 'object_not_in_prerequisite_state', hint = 'adopt a new version';
end $$;
create trigger adopted_is_final before update or delete on membership.code
    for each row when (old.adopted_at is not null) execute function membership.guard_code();
create function membership.guard_paragraph() returns trigger language plpgsql as $$
begin
    -- the share lock makes a writer wait for an adoption that is under way
    perform 1 from membership.code where id in (old.code, new.code) for share;
    if exists (select from membership.code where id in (old.code, new.code) and adopted_at is not null) then
        raise exception 'an adopted code never changes' using errcode = 'object_not_in_prerequisite_state', hint = 'adopt a new version';
    end if;
    return coalesce(new, old);
end $$;
create trigger adopted_is_final before insert or update or delete on membership.code_paragraph
    for each row execute function membership.guard_paragraph();

-- An organisation stands behind one exact text. Signed by its delegate here, or on paper that the office has seen.
create table membership.signature (
    id uuid primary key default uuidv7(),
    code uuid not null,
    sha256 text not null,
    organisation uuid not null references actors.actor,
    signed_by uuid references actors.actor,
    -- of a signature on paper: whose and where it is kept
    paper text not null default '' constraint paper_fits check (length(paper) <= 500),
    entered_by uuid references actors.actor,
    signed_at timestamptz not null,
    -- what was signed is a version that was adopted, under its very hash
    constraint signed_is_the_adopted_text foreign key (code, sha256) references membership.code (id, sha256),
    constraint signed_once unique (code, organisation),
    constraint somebody_signed check ((signed_by is not null) <> (paper <> ''))
);
create index signature_of_organisation on membership.signature (organisation);

-- A span of days in which the tie holds and grants nothing.
create table membership.suspension (
    id uuid primary key default uuidv7(),
    tie uuid not null references actors.tie,
    since date not null,
    until date,
    reason text not null constraint reason_is_given check (btrim(reason) <> '' and length(reason) <= 2000),
    entered_by uuid references actors.actor,
    entered_at timestamptz not null,
    undone_by uuid references actors.actor,
    undone_at timestamptz,
    constraint suspension_ends_after_it_begins check (until is null or until > since),
    -- on one day one is suspended once, so that one end ends it
    constraint suspended_once exclude using gist (tie with =, daterange(since, until) with &&) where (undone_at is null)
);

-- One row for each time that somebody bears or bore a mark: what pages, badges and lists ask.
create view membership.standing as
select t.id as tie, t.from_actor as actor, p.id as programme, p.mark, t.since, t.until,
       daterange(t.since, t.until) @> actors.today() as holds,
       s.id is not null as is_suspended, s.since as suspended_since, s.until as suspended_until,
       c.number as code_number, c.signed_at as code_signed_at
from actors.tie t
join actors.network n on n.organisation = t.to_actor
join membership.programme p on p.tie_kind = t.kind
left join lateral (
    select x.id, x.since, x.until from membership.suspension x
    where x.tie = t.id and x.undone_at is null and daterange(x.since, x.until) @> actors.today()) s on true
left join lateral (
    select k.number, g.signed_at from membership.signature g join membership.code k on k.id = g.code
    where g.organisation = t.from_actor order by k.number desc limit 1) c on true;

do $$
declare part text;
begin
    foreach part in array array['programme', 'criteria', 'criterion', 'code', 'code_paragraph', 'signature', 'suspension'] loop
        execute format('create trigger touch after insert or update or delete or truncate on membership.%I
            for each statement execute function database.touch(''public'')', part);
    end loop;
end $$;
