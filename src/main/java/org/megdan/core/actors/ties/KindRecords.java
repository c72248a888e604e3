package org.megdan.core.actors.ties;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.TieKindDraft;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes kinds of ties. No statement here names their rights. */
@Component
public class KindRecords {

    private final JdbcClient sql;
    private final TieKinds kinds;
    private final Audit audit;

    KindRecords(JdbcClient sql, TieKinds kinds, Audit audit) {
        this.sql = sql;
        this.kinds = kinds;
        this.audit = audit;
    }

    @Transactional
    public String add(TieKindDraft draft) {
        var code = freeCode(draft.nameEn());
        try {
            sql.sql("""
                    insert into actors.tie_kind (code, name_bg, name_en, from_kinds, to_kinds, has_topics, position)
                    select :code, :bg, :en, :from, :to, :topics, max(position) + 10 from actors.tie_kind
                    """)
                    .param("code", code)
                    .param("bg", draft.nameBg().strip())
                    .param("en", draft.nameEn().strip())
                    .param("from", codes(draft.from()))
                    .param("to", codes(draft.to()))
                    .param("topics", draft.hasTopics())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.kind-known", draft.nameBg());
        }
        audit.record("actors.act.kind-added", "tie-kind", subject(code), null, names(draft.nameBg(), draft.nameEn()));
        return code;
    }

    @Transactional
    public void rename(String code, String nameBg, String nameEn) {
        var before = kinds.all().stream()
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow(NotFound::new);
        try {
            sql.sql("update actors.tie_kind set name_bg = :bg, name_en = :en where code = :code")
                    .param("bg", nameBg.strip())
                    .param("en", nameEn.strip())
                    .param("code", code)
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.kind-known", nameBg);
        }
        audit.record(
                "actors.act.kind-renamed",
                "tie-kind",
                subject(code),
                names(before.nameBg(), before.nameEn()),
                names(nameBg, nameEn));
    }

    // the code never shows, so a second one of the same words may look odd
    private String freeCode(String name) {
        var codes = kinds.all().stream().map(TieKind::code).collect(Collectors.toSet());
        var words = Transliteration.slug(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        var code = words.replaceAll("^_+|_+$", "");
        var free = code.isEmpty() ? "KIND" : code;
        while (codes.contains(free)) {
            free = free + "_X";
        }
        return free;
    }

    private static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(("tie-kind " + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> names(String bg, String en) {
        return Map.of("nameBg", bg.strip(), "nameEn", en.strip());
    }

    private static String[] codes(Set<ActorKind> kinds) {
        return kinds.stream().map(ActorKind::name).sorted().toArray(String[]::new);
    }
}
