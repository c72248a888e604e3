package org.megdan.desk.membership.applications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.files.ArrivedFile;
import org.megdan.platform.files.FileId;
import org.megdan.platform.files.StoredFiles;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what an applicant wrote and brought; files are taken first, then all of it is kept or nothing. */
@Component
class FillApplication {

    private final JdbcClient sql;
    private final StoredFiles files;
    private final Audit audit;

    FillApplication(JdbcClient sql, StoredFiles files, Audit audit) {
        this.sql = sql;
        this.files = files;
        this.audit = audit;
    }

    /** Looks at the files of a form, before the transaction: by criterion. */
    Map<UUID, ArrivedFile> taken(ApplicationForm form, Map<String, MultipartFile> sent) {
        var arrived = new HashMap<UUID, ArrivedFile>();
        for (var line : form.lines()) {
            var file = sent.get(line.field("file"));
            if (file != null && !file.isEmpty()) {
                arrived.put(line.criterion().id(), taken(file));
            }
        }
        return arrived;
    }

    private ArrivedFile taken(MultipartFile file) {
        var given = file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            return files.take(bytes, given == null ? "" : given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    void save(Application application, ApplicationForm form, Map<UUID, ArrivedFile> arrived) {
        int changed = sql.sql("""
                update membership.application set words = :words, lock = lock + 1
                where id = :id and lock = :lock and state in ('DRAFT', 'RETURNED')
                """)
                .param("words", form.words())
                .param("id", application.id())
                .param("lock", form.lock())
                .update();
        if (changed == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.newer");
        }
        form.lines()
                .forEach(line ->
                        answer(application, line, arrived.get(line.criterion().id())));
        audit.record(new Act(
                "membership.act.filled",
                "application",
                application.id(),
                application.applicant().id(),
                null,
                Map.of("files", arrived.size())));
    }

    private void answer(Application application, ApplicationForm.Line line, @Nullable ArrivedFile arrived) {
        var old = line.answer().file();
        var file = arrived != null
                ? files.keep(arrived, Acting.now().person()).id().value()
                : line.dropsFile() ? null : old;
        sql.sql("""
                insert into membership.answer (application, criterion, words, link, file)
                values (:application, :criterion, :words, :link, :file)
                on conflict (application, criterion) do update
                    set words = excluded.words, link = excluded.link, file = excluded.file
                """)
                .param("application", application.id())
                .param("criterion", line.criterion().id())
                .param("words", line.words())
                .param("link", line.link())
                .param("file", file)
                .update();
        if (old != null && !old.equals(file)) {
            files.remove(new FileId(old));
        }
    }
}
