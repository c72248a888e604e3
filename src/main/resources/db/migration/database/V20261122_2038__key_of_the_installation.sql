-- The installation's key lies outside of its database. The database knows it by its hash, so that another is not taken for it and none is made anew.
create table database.key_mark (
    single boolean primary key default true constraint there_is_one_key check (single),
    mark bytea not null constraint mark_is_a_hash check (length(mark) = 32)
);
-- A secret that an earlier build kept in the database: the next start carries it out and empties this.
create table database.key_on_its_way (
    single boolean primary key default true constraint one_is_on_its_way check (single),
    secret bytea not null constraint secret_is_long check (length(secret) = 32)
);
-- As the connections of the server bring it along; null where it is lost.
create function database.key() returns bytea language sql stable parallel safe as $$
    select decode(nullif(current_setting('megdan.key', true), ''), 'hex')
$$;
