package org.megdan.core.actors.cards;

import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.ContactText;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes contact points. The log says that one was added or removed, not which: it outlives an erasure. */
@Component
public class Contacts {

    private final JdbcClient sql;
    private final Audit audit;

    Contacts(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Transactional
    public void add(UUID actor, ContactPoint.Kind kind, String value, String purpose, boolean isPublic) {
        var plain = ContactText.plain(kind, value)
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.contact"));
        // who writes a number knows the code of their town, which no library does
        var isGrouped = kind == ContactPoint.Kind.PHONE && value.matches("[+0-9 ()/.-]+");
        int added = sql.sql("""
                insert into actors.contact_point (actor, kind, value, purpose, is_public, since, last_checked)
                values (:actor, :kind, :value, :purpose, :public, actors.today(), actors.today())
                on conflict (actor, kind, value) do update
                set purpose = excluded.purpose, is_public = excluded.is_public, until = null,
                    last_checked = excluded.last_checked
                """)
                .param("actor", actor)
                .param("kind", kind.name())
                .param("value", isGrouped ? value.strip() : plain)
                .param("purpose", purpose.strip())
                .param("public", isPublic)
                .update();
        if (added > 0) {
            audit.record(
                    "actors.act.contact-added", "actor", actor, null, Map.of("kind", kind.name(), "public", isPublic));
        }
    }

    @Transactional
    public void remove(UUID actor, UUID contact) {
        int removed = sql.sql("delete from actors.contact_point where id = :id and actor = :actor")
                .param("id", contact)
                .param("actor", actor)
                .update();
        if (removed > 0) {
            audit.record("actors.act.contact-removed", "actor", actor, null, null);
        }
    }
}
