package org.megdan.platform.database.backup;

/** A database that is older than the world around it: what waited in it may have been done since. */
public final class OlderDatabase {

    /** Tells every module whose schema has a function {@code restored()}, before anything of it is served. */
    public static final String TELL = """
            do $$
            declare
                schema_of_module name;
            begin
                for schema_of_module in
                    select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                    where p.proname = 'restored' and p.pronargs = 0 and n.nspname !~ '^pg_'
                loop
                    execute format('select %I.restored()', schema_of_module);
                end loop;
            end $$
            """;

    private OlderDatabase() {}
}
