package org.megdan.core.actors.topics;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of topics itself; who works on them is the part of {@link Topics}. */
@Component
public class TopicWords {

    private static final int LONGEST_CODE = 60;

    private final JdbcClient sql;
    private final Topics topics;
    private final Audit audit;

    TopicWords(JdbcClient sql, Topics topics, Audit audit) {
        this.sql = sql;
        this.topics = topics;
        this.audit = audit;
    }

    /** At the end of the list; refused when there is one of that name in either language. */
    @Transactional
    public String add(String nameBg, String nameEn) {
        var slug = Transliteration.slug(nameEn);
        var code = slug.substring(0, Math.min(slug.length(), LONGEST_CODE)).replaceAll("-+$", "");
        write(nameBg, """
                insert into actors.topic (code, name_bg, name_en, position)
                select :code, :bg, :en, coalesce(max(position), 0) + 10 from actors.topic
                """, code, nameEn);
        audit.record("actors.act.topic-added", "topic", subject(code), null, names(nameBg, nameEn));
        return code;
    }

    @Transactional
    public void rename(String code, String nameBg, String nameEn) {
        var before = topics.all().stream()
                .filter(topic -> topic.code().equals(code))
                .findAny()
                .orElseThrow(NotFound::new);
        write(nameBg, "update actors.topic set name_bg = :bg, name_en = :en where code = :code", code, nameEn);
        audit.record(
                "actors.act.topic-renamed",
                "topic",
                subject(code),
                names(before.nameBg(), before.nameEn()),
                names(nameBg, nameEn));
    }

    private void write(String nameBg, String statement, String code, String nameEn) {
        if (code.isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.topic-unnamed");
        }
        try {
            sql.sql(statement)
                    .param("code", code)
                    .param("bg", nameBg.strip())
                    .param("en", nameEn.strip())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.topic-known", nameBg);
        }
    }

    private static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(("topic " + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> names(String bg, String en) {
        return Map.of("nameBg", bg.strip(), "nameEn", en.strip());
    }
}
