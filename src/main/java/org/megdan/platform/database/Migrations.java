package org.megdan.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.Login;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Those migrations that a backup was made under, so that its rows fit and later migrations still find them, or all. */
final class Migrations {

    private Migrations() {}

    static void apply(Login owner, String appUser, Set<String> versions) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema("database")
                .table("migration")
                .resourceProvider(new Chosen(load(versions)))
                .placeholders(Map.of("app", appUser))
                // as the server itself does
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Whether this program has all of them. */
    static boolean knows(Set<String> versions) {
        return all().containsAll(versions);
    }

    /** Those that were made by a program that knows more than this one. */
    static List<String> unknown(List<String> applied) {
        var known = all();
        return applied.stream().filter(version -> !known.contains(version)).toList();
    }

    /** Versions of all that this program has. */
    static Set<String> all() {
        return scripts().map(Script::version).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<LoadableResource> load(Set<String> versions) {
        return scripts()
                .filter(script -> script.version() == null || versions.contains(script.version()))
                .map(LoadableResource.class::cast)
                .toList();
    }

    private static Stream<Script> scripts() {
        var found = new PathMatchingResourcePatternResolver();
        return Stream.of("classpath*:db/migration/**/V*.sql", "classpath*:db/callback/*.sql")
                .flatMap(pattern -> resources(found, pattern))
                .map(Script::of);
    }

    private static Stream<Resource> resources(PathMatchingResourcePatternResolver resolver, String pattern) {
        try {
            return Stream.of(resolver.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Chosen(List<LoadableResource> scripts) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return scripts.stream()
                    .filter(script -> script.getRelativePath().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            var matching = new ArrayList<LoadableResource>();
            for (var script : scripts) {
                var name = script.getFilename();
                if (name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith)) {
                    matching.add(script);
                }
            }
            return matching;
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;
        private final String text;

        private Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        static Script of(Resource resource) {
            try {
                return new Script(
                        String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As Flyway's history writes it; none for a callback. */
        @Nullable
        String version() {
            var end = name.indexOf("__");
            return end < 0 ? null : name.substring(1, end).replace('_', '.');
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
