package org.megdan.desk.team.functions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cards, who has the functions and who has read them; a query each. */
@Component
public class FunctionShelf {

    private static final String SELECT = """
            select v.*, c.closed_on from team.function_card c join team.function_version v on v.card = c.id
            """;
    private static final String CURRENT = "and v.number = c.number ";

    private final JdbcClient sql;
    private final Clock clock;

    FunctionShelf(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The functions that the team has, in order of title. */
    public List<FunctionCard> all() {
        return sql.sql(SELECT + CURRENT + """
                where c.closed_on is null order by v.title collate "bg-BG-x-icu", c.id limit 500""").query((row, i) -> card(row)).list();
    }

    /** Those that the team had. */
    List<FunctionCard> closed() {
        return sql.sql(SELECT + CURRENT + "where c.closed_on is not null order by c.closed_on desc, c.id limit 200")
                .query((row, i) -> card(row))
                .list();
    }

    public Optional<FunctionCard> find(UUID id) {
        return sql.sql(SELECT + CURRENT + "where c.id = :id")
                .param("id", id)
                .query((row, i) -> card(row))
                .optional();
    }

    /** The newest first. */
    List<FunctionCard> versions(UUID id) {
        return sql.sql(SELECT + "where c.id = :id order by v.number desc limit 200")
                .param("id", id)
                .query((row, i) -> card(row))
                .list();
    }

    /** The latest term first. */
    public List<Holding> holdings(Collection<UUID> cards) {
        return holdings("card = any (cast(:ids as uuid[]))", cards);
    }

    /** What these persons have today or will have. */
    public List<Holding> heldBy(Collection<UUID> persons, LocalDate today) {
        return holdings("person = any (cast(:ids as uuid[]))", persons).stream()
                .filter(holding -> !holding.isOver(today))
                .toList();
    }

    /** Those for whom these persons deputise today or will. */
    List<Holding> coveredBy(Collection<UUID> deputies, LocalDate today) {
        return holdings("deputy = any (cast(:ids as uuid[]))", deputies).stream()
                .filter(holding -> !holding.isOver(today))
                .toList();
    }

    Optional<Holding> holding(UUID id) {
        return holdings("id = any (cast(:ids as uuid[]))", List.of(id)).stream().findFirst();
    }

    /** The function, if the viewer has it today; what is not theirs is not there. */
    UUID heldFunction(UUID card, Viewer viewer) {
        var today = Language.today(clock);
        return holdings(List.of(card)).stream()
                .filter(one -> one.person().equals(viewer.person()) && one.isOn(today))
                .map(Holding::card)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those who are away today. */
    Set<UUID> away() {
        return sql.sql("select person from team.absence where :today between first_day and last_day")
                .param("today", Language.today(clock))
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Who has read the versions that count. */
    List<Acknowledged> acknowledged(Collection<UUID> cards) {
        return sql.sql("""
                select a.card, a.number, a.person, a.at from team.acknowledgement a
                join team.function_card c on c.id = a.card and c.number = a.number
                where a.card = any (cast(:ids as uuid[])) order by a.at
                """)
                .param("ids", cards.toArray(UUID[]::new))
                .query((row, i) -> new Acknowledged(
                        row.getObject("card", UUID.class),
                        row.getInt("number"),
                        row.getObject("person", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private List<Holding> holdings(String condition, Collection<UUID> ids) {
        return sql.sql("select * from team.holding where " + condition + " order by since desc, id limit 1000")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, i) -> holding(row))
                .list();
    }

    private static FunctionCard card(ResultSet row) throws SQLException {
        return new FunctionCard(
                row.getObject("card", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("duties").getArray()),
                row.getObject("reports_to", UUID.class),
                row.getString("change"),
                row.getString("sha256"),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("written_by", UUID.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                row.getObject("card", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("deputy", UUID.class),
                row.getString("contract_no"),
                row.getObject("contract_since", LocalDate.class),
                row.getObject("contract_until", LocalDate.class),
                row.getInt("version"));
    }
}
