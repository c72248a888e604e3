package org.megdan.desk.membership.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signatures of organisations under exact versions of the code. */
@Component
public class Signatures {

    private static final String SELECT = """
            select o.id, o.kind, o.name, o.slug, c.number, s.sha256, p.name as signer, s.paper, s.signed_at
            from membership.signature s
            join membership.code c on c.id = s.code
            join actors.actor o on o.id = s.organisation
            left join actors.actor p on p.id = s.signed_by
            """;

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Signatures(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Under one version, by the organisations' names. */
    public List<Signature> of(Code code) {
        return sql.sql(SELECT + "where s.code = :code order by o.sort_name collate \"bg-BG-x-icu\", o.id")
                .param("code", code.id())
                .query((row, n) -> read(row))
                .list();
    }

    /** Of one organisation, the newest first. */
    public List<Signature> of(UUID organisation) {
        return sql.sql(SELECT + "where s.organisation = :organisation order by c.number desc")
                .param("organisation", organisation)
                .query((row, n) -> read(row))
                .list();
    }

    /** There is an adopted code and the organisation has not signed the newest version. */
    public boolean isUnsigned(UUID organisation) {
        return !unsigned(List.of(organisation)).isEmpty();
    }

    /** Those of the organisations that have not signed the version in force. */
    public List<UUID> unsigned(List<UUID> organisations) {
        return sql.sql("""
                select o.id from unnest(:organisations) as o(id)
                join (select id from membership.code where adopted_at is not null order by number desc limit 1) c on true
                where not exists (select from membership.signature s where s.code = c.id and s.organisation = o.id)
                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whoever bears a mark today without a signature under the version in force, by name. */
    public List<ActorName> missing() {
        return sql.sql("""
                select distinct o.id, o.kind, o.name, o.slug, o.sort_name from membership.standing t
                join actors.actor o on o.id = t.actor and o.kind <> 'PERSON'
                join (select id from membership.code where adopted_at is not null order by number desc limit 1) c on true
                where t.holds
                  and not exists (select from membership.signature s where s.code = c.id and s.organisation = o.id)
                order by o.sort_name, o.id
                """).query((row, n) -> name(row)).list();
    }

    /** By the acting person, who speaks for the organisation: the caller has made sure of that. */
    @Transactional
    public void sign(Code code, UUID organisation) {
        keep(code, organisation, Acting.now().person(), "");
    }

    /** @param paper whose signature it is and where the paper is kept */
    @Transactional
    public void enter(Code code, UUID organisation, String paper) {
        keep(code, organisation, null, paper);
    }

    private void keep(Code code, UUID organisation, @Nullable UUID signer, String paper) {
        try {
            sql.sql("""
                    insert into membership.signature (code, sha256, organisation, signed_by, paper, entered_by, signed_at)
                    values (:code, :sha256, :organisation, :signer, :paper, :person, :now)
                    """)
                    .param("code", code.id())
                    .param("sha256", code.sha256())
                    .param("organisation", organisation)
                    .param("signer", signer)
                    .param("paper", paper)
                    .param("person", Acting.now().person())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.signed-already");
        }
        audit.record(new Act(
                "membership.act.signed",
                "actor",
                organisation,
                code.id(),
                null,
                Map.of("number", code.number(), "sha256", String.valueOf(code.sha256()), "paper", paper)));
    }

    private static Signature read(ResultSet row) throws SQLException {
        return new Signature(
                name(row),
                row.getInt("number"),
                row.getString("sha256"),
                row.getString("signer"),
                row.getString("paper"),
                row.getTimestamp("signed_at").toInstant());
    }

    private static ActorName name(ResultSet row) throws SQLException {
        return new ActorName(
                row.getObject("id", UUID.class),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"));
    }
}
