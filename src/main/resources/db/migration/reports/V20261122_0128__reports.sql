create schema reports;

-- the report of a year while it is written; what was published stands in snapshots and never changes
create table reports.report (
    id           uuid primary key default uuidv7(),
    plan_id      uuid not null,
    slug         text not null,
    title        text not null,
    year         int  not null constraint year_is_meant check (year between 1990 and 2100),
    words        text not null default '' constraint words_are_readable check (length(words) <= 20000),
    assessment   text not null default '' constraint assessment_is_readable check (length(assessment) <= 20000),
    lock         int  not null default 0,
    created_by   uuid,
    created_at   timestamptz not null,
    -- the publication that counts now, with its main figures for comparing years
    snapshot_id  uuid unique,
    published_at timestamptz,
    figures      text,
    -- a strategy reports once for a year; a correction supersedes the publication
    constraint one_report_a_year unique (plan_id, year),
    constraint published_as_a_whole
        check ((snapshot_id is null) = (published_at is null) and (snapshot_id is null) = (figures is null))
);
create index report_by_address on reports.report (slug, year);

create trigger touch after update of snapshot_id on reports.report
    for each statement execute function database.touch('public');
create trigger touch_when_emptied after delete or truncate on reports.report
    for each statement execute function database.touch('public');
