package org.megdan.core.plans.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.KeptText;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.SourceDocument;
import org.megdan.core.plans.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chapters, stages, target groups and kept text of a version, and the document it was read from. */
@Component
public class ContextReading {

    // about 4 MB at most
    private static final int MOST_CHARACTERS = 2_000_000;

    private final JdbcClient sql;
    private final TreeReading trees;
    private final Adopted<PlanContext> adopted = Adopted.mostOf(MOST_CHARACTERS, ContextReading::length);

    ContextReading(JdbcClient sql, TreeReading trees) {
        this.sql = sql;
        this.trees = trees;
    }

    public PlanContext read(PlanVersion version) {
        return adopted.get(version, () -> read(version.id()));
    }

    private PlanContext read(UUID version) {
        return new PlanContext(chapters(version), stages(version), trees.groups(version), kept(version));
    }

    private static int length(PlanContext context) {
        int chapters = context.chapters().stream()
                .mapToInt(chapter -> chapter.text().length())
                .sum();
        return 1_000
                + chapters
                + context.kept().stream().mapToInt(text -> text.text().length()).sum();
    }

    public Optional<SourceDocument> source(UUID version) {
        return sql.sql("""
                select s.name, s.body from plans.version v join plans.source s on s.id = v.source_id where v.id = :version""")
                .param("version", version)
                .query((row, i) -> new SourceDocument(row.getString("name"), row.getString("body")))
                .optional();
    }

    private List<Chapter> chapters(UUID version) {
        return sql.sql("select * from plans.chapter where version_id = :version order by position")
                .param("version", version)
                .query((row, i) -> new Chapter(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getInt("depth"),
                        row.getInt("position"),
                        row.getObject("source_from", Integer.class),
                        row.getObject("source_to", Integer.class),
                        row.getInt("lock")))
                .list();
    }

    private List<Stage> stages(UUID version) {
        return sql.sql("select * from plans.stage where version_id = :version order by position")
                .param("version", version)
                .query((row, i) -> new Stage(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Stage.Kind.valueOf(row.getString("kind")),
                        row.getString("period"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("description"),
                        row.getInt("position"),
                        row.getInt("lock")))
                .list();
    }

    private List<KeptText> kept(UUID version) {
        return sql.sql("select * from plans.kept_text where version_id = :version order by position")
                .param("version", version)
                .query((row, i) -> new KeptText(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getInt("position"),
                        row.getObject("source_from", Integer.class),
                        row.getObject("source_to", Integer.class)))
                .list();
    }
}
