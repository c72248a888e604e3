package org.megdan.core.plans;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words by which documents are read in this network: the built-in ones and those that its coordinators added. */
@Component
@Transactional
public class NetworkWords {

    private static final String KIND = "level-word";
    private static final int LONGEST = 60;

    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    NetworkWords(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public LevelWords current() {
        return new LevelWords(own().stream().map(OwnWord::word).toList());
    }

    /** In the order of the alphabet. */
    @Transactional(readOnly = true)
    public List<OwnWord> own() {
        return sql.sql("select id, text, role, meaning from plans.level_word order by text")
                .query((row, i) -> new OwnWord(
                        row.getObject(1, UUID.class),
                        new Word(row.getString(2), Role.valueOf(row.getString(3)), row.getString(4))))
                .list();
    }

    /** Refused when the word is none, or when it means something already. */
    public UUID add(Word word) {
        if (word.text().length() > LONGEST || !word.text().matches("\\p{L}[\\p{L} .\\-’/]*")) {
            throw new PlanRefusal("plans.words.not-a-word", LONGEST);
        }
        if (current().knows(word.text())) {
            throw new PlanRefusal("plans.words.taken", word.text());
        }
        try {
            var id = sql.sql("""
                    insert into plans.level_word (text, role, meaning, added_at)
                    values (:text, :role, :meaning, :now) returning id""")
                    .param("text", word.text())
                    .param("role", word.role().name())
                    .param("meaning", word.meaning())
                    .param("now", Timestamp.from(clock.instant()))
                    .query(UUID.class)
                    .single();
            audit.record("plans.act.word-added", KIND, id, null, word);
            return id;
        } catch (DuplicateKeyException addedMeanwhile) {
            throw new PlanRefusal("plans.words.taken", word.text());
        }
    }

    public Word remove(UUID id) {
        var word = own().stream().filter(own -> own.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        sql.sql("delete from plans.level_word where id = :id").param("id", id).update();
        audit.record("plans.act.word-removed", KIND, id, word.word(), Map.of());
        return word.word();
    }
}
