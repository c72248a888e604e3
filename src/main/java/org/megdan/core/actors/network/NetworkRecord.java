package org.megdan.core.actors.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.core.actors.cards.ActorRecords;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.ContentVersion;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NetworkName;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The single row about the network. Its name stands on every page, so it is kept until public content changes. */
@Component
public class NetworkRecord implements NetworkName {

    private final JdbcClient sql;
    private final ActorRecords actors;
    private final Audit audit;
    private final ContentVersion content;

    private volatile @Nullable Known known;

    NetworkRecord(JdbcClient sql, ActorRecords actors, Audit audit, ContentVersion content) {
        this.sql = sql;
        this.actors = actors;
        this.audit = audit;
        this.content = content;
    }

    @Override
    public String name(Language language) {
        return profile().map(NetworkProfile::name).orElseGet(language::product);
    }

    public boolean isFounded() {
        return profile().isPresent();
    }

    public Optional<NetworkProfile> profile() {
        long version = content.current();
        var kept = known;
        if (kept != null && kept.version() == version) {
            return Optional.of(kept.profile());
        }
        // nobody is remembered as absent: the first-run page must be over the moment it is answered
        var read = read();
        read.ifPresent(profile -> known = new Known(version, profile));
        return read;
    }

    @Transactional
    public NetworkProfile found(String name, Language language) {
        try {
            var organisation = actors.create(ActorDraft.organisation(name), List.of());
            sql.sql("insert into actors.network (organisation, name, locale) values (:organisation, :name, :locale)")
                    .param("organisation", organisation)
                    .param("name", name.strip())
                    .param("locale", language.code())
                    .update();
            known = null;
            audit.record("actors.act.network-founded", "network", organisation, null, Map.of("name", name));
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.network-exists");
        }
        return read().orElseThrow();
    }

    @Transactional
    public void describe(int version, String name, String about, Language language) {
        var before = read().orElseThrow();
        int written = sql.sql("""
                update actors.network set name = :name, about = :about, locale = :locale, version = version + 1
                where version = :version
                """)
                .param("name", name.strip())
                .param("about", about.strip())
                .param("locale", language.code())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.changed-meanwhile");
        }
        audit.record("actors.act.network-described", "network", before.organisation(), before, read().orElseThrow());
        known = null;
    }

    private Optional<NetworkProfile> read() {
        return sql.sql("select organisation, name, about, locale, version from actors.network")
                .query((row, number) -> new NetworkProfile(
                        row.getObject("organisation", UUID.class),
                        row.getString("name"),
                        row.getString("about"),
                        Language.of(row.getString("locale")),
                        row.getInt("version")))
                .optional();
    }

    private record Known(long version, NetworkProfile profile) {}
}
