package org.megdan.desk.membership.services;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue. */
@Component
class Services {

    private static final String SELECT =
            "select id, name, description, giver, unit, is_open, position, version from membership.service ";

    private final JdbcClient sql;
    private final Audit audit;

    Services(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** In their order; one query. */
    List<Service> all() {
        return sql.sql(SELECT + "order by position, name collate \"bg-BG-x-icu\", id")
                .query(new DataClassRowMapper<>(Service.class))
                .list();
    }

    Optional<Service> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(Service.class))
                .optional();
    }

    @Transactional
    public UUID add(ServiceForm form) {
        var id = written(form, """
                insert into membership.service (name, description, giver, unit, is_open, position)
                values (:name, :description, :giver, :unit, :open, :position) returning id
                """, null);
        audit.record("membership.act.service-added", "service", id, null, form.columns());
        return id;
    }

    @Transactional
    public void correct(UUID id, ServiceForm form) {
        var before = sql.sql(SELECT + "where id = :id for no key update")
                .param("id", id)
                .query(new DataClassRowMapper<>(Service.class))
                .optional()
                .orElseThrow(NotFound::new);
        if (before.version() != form.seenVersion()) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.services.refused.changed-meanwhile");
        }
        written(form, """
                update membership.service set name = :name, description = :description, giver = :giver, unit = :unit,
                    is_open = :open, position = :position, version = version + 1
                where id = :id returning id
                """, id);
        audit.record(
                "membership.act.service-corrected",
                "service",
                id,
                ServiceForm.of(before).columns(),
                form.columns());
    }

    private UUID written(ServiceForm form, String statement, @Nullable UUID id) {
        try {
            return sql.sql(statement)
                    .params(form.columns())
                    .param("id", id)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException known) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "membership.services.refused.name-taken", String.valueOf(form.name()));
        }
    }
}
