package org.megdan.desk.membership.services;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members asked for, the newest first; three queries. */
@Component
class RequestLists {

    static final String ORDER = "-asked";

    private static final int LENGTH = 50;

    private static final SliceBy BY =
            SliceBy.of("r.id").sort("asked", "to_char(r.asked_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')");

    private final JdbcClient sql;
    private final Requests requests;

    RequestLists(JdbcClient sql, Requests requests) {
        this.sql = sql;
        this.requests = requests;
    }

    Piece<Request> ofAll(@Nullable Cursor after) {
        return page("true", Map.of(), after);
    }

    Piece<Request> of(Collection<UUID> members, @Nullable Cursor after) {
        return page("r.member = any(:members)", Map.of("members", members.toArray(UUID[]::new)), after);
    }

    private Piece<Request> page(String seen, Map<String, ?> parameters, @Nullable Cursor after) {
        var ids = BY.slice(new Asked(Map.of(), ORDER, after, LENGTH))
                .of(sql, "membership.service_request r where " + seen, parameters);
        Map<UUID, Request> loaded =
                requests.all(ids.items()).stream().collect(Collectors.toMap(Request::id, Function.identity()));
        return ids.among(loaded);
    }
}
