create table identity.form_key (
    -- there is one for all nodes
    single boolean primary key default true constraint there_is_one check (single),
    secret bytea not null
);
comment on table identity.form_key is
    'transient: signs the form tokens of strangers for hours; a restored installation makes its own';
