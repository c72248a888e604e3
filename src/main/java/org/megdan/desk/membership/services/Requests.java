package org.megdan.desk.membership.services;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what members asked for; each a single query. */
@Component
class Requests {

    private static final int SHOWN = 200;

    private static final String SELECT = """
            select r.id, r.service, s.name as service_name, s.unit, r.member, m.name as member_name,
                   r.asked_by, p.name as asker, r.purpose, r.wished_for, r.asked_at,
                   case when r.withdrawn_at is not null then 'WITHDRAWN' when u.id is not null then 'DONE'
                        when w.is_accepted then 'ACCEPTED' when w.request is not null then 'DECLINED' else 'WAITING' end as state,
                   w.words, w.answered_at, u.done_on, u.quantity, u.note
            from membership.service_request r join membership.service s on s.id = r.service
            join actors.actor m on m.id = r.member
            left join actors.actor p on p.id = r.asked_by
            left join membership.service_answer w on w.request = r.id
            left join membership.service_use u on u.request = r.id
            """;

    private final JdbcClient sql;

    Requests(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Request> find(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(Request.class))
                .optional();
    }

    List<Request> all(Collection<UUID> ids) {
        return sql.sql(SELECT + "where r.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(new DataClassRowMapper<>(Request.class))
                .list();
    }

    /** Those that were asked by this person themselves, the newest first. */
    List<Request> askedBy(@Nullable UUID person, int most) {
        return sql.sql(SELECT + "where r.asked_by = :person order by r.asked_at desc, r.id limit :most")
                .param("person", person)
                .param("most", most)
                .query(new DataClassRowMapper<>(Request.class))
                .list();
    }

    /** What waits for an answer, or was promised and is not given yet: the longest waiting first. */
    List<Request> open() {
        return sql.sql(SELECT + """
                where r.withdrawn_at is null and u.id is null and (w.request is null or w.is_accepted)
                order by w.request is not null, r.asked_at, r.id limit :most
                """)
                .param("most", SHOWN)
                .query(new DataClassRowMapper<>(Request.class))
                .list();
    }
}
