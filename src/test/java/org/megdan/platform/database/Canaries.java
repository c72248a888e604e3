package org.megdan.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that stand nowhere else: wherever one is found, something of a person is left. */
record Canaries(List<String> words) {

    Canaries(String... words) {
        this(List.of(words));
    }

    /** Tables where a canary stands, read as whole rows; bytes as they are and in hexadecimal. */
    Set<String> in(JdbcClient there) {
        var found = new TreeSet<String>();
        var tables = there.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).list();
        for (var table : tables) {
            for (var canary : words) {
                var hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
                there.sql("""
                        select t::text from %s t where lower(t::text collate "und-x-icu") like '%%' || :canary || '%%'
                           or t::text like '%%' || :hex || '%%' limit 1
                        """.formatted(table))
                        .param("canary", canary)
                        .param("hex", hex)
                        .query(String.class)
                        .optional()
                        .ifPresent(row -> found.add(table + ": " + row));
            }
        }
        return found;
    }

    /** Files of the installation beside PostgreSQL’s own, in both cases and in the bytes that Lucene packs. */
    List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("postgres"))
                    .forEach(file -> words.stream()
                            .filter(canary -> read(file).contains(canary))
                            .forEach(canary -> found.add(file + ": " + canary)));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
