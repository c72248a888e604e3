package org.megdan.desk.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.Megdan;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people of the demonstration take along of themselves is held against the database: every text of a row that bears their number
 * is in the file, and no name, address or number of anybody else.
 */
@ActiveProfiles("demo")
@SpringBootTest(classes = Megdan.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Tries("P12")
class KnownEverythingTests {

    /** Table, column with the number, column with the text: what a text is that is not told as it stands. */
    private static final Map<String, Set<String>> NOT_THEIR_WORDS = Map.of(
            "keys, told in words",
            Set.of(
                    "audit.entry account action",
                    "audit.entry account subject_kind",
                    "audit.entry person action",
                    "audit.entry person subject_kind",
                    "audit.entry subject_id action",
                    "audit.entry subject_id subject_kind",
                    "audit.entry context_id action",
                    "audit.entry context_id subject_kind",
                    "privacy.look person what",
                    "privacy.look person capacity_en",
                    "privacy.look account what",
                    "privacy.look account capacity_en",
                    "privacy.look viewer what",
                    "privacy.look viewer capacity_en",
                    "identity.session account device",
                    "team.handover_item taker kind"),
            "made of the name",
            Set.of("actors.actor id slug", "actors.actor id sort_name", "actors.actor id search_text"),
            "not for reading",
            Set.of(
                    "identity.account id password",
                    "identity.account person password",
                    "identity.session account attributes",
                    "identity.session account id",
                    "identity.token account secret",
                    "team.acknowledgement person sha256"),
            "of an organisation: that the person did it is told, and which it was",
            Set.of(
                    "membership.application reviewer words",
                    "membership.renewal person changes",
                    "membership.step person words"),
            "others, of whom no names are told",
            Set.of("audit.entry subject_id actor_name", "audit.entry context_id actor_name"),
            "of whom they stand in for",
            Set.of("team.holding deputy contract_no"));

    @Autowired
    JdbcClient sql;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    /** A text of one column of one row. */
    record Kept(String column, String text) {}

    @ParameterizedTest
    @CsvSource({
        "kalina@example.org, щъркел-на-комина-1",
        "petko@example.org, щъркел-на-комина-4",
        "rositsa@example.org, щъркел-на-комина-5",
        "neda@example.org, щъркел-на-комина-6"
    })
    void theFileHoldsAllOfOnePersonAndNothingOfOthers(String email, String password) {
        var told = told(new Visitor(port).signIn(email, password));
        var account = sql.sql("select id from identity.account where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
        var person = sql.sql("select person from identity.account where id = :id")
                .param("id", account)
                .query(UUID.class)
                .single();

        var kept = new ArrayList<Kept>();
        columns()
                .forEach((table, columns) ->
                        columns.forEach(column -> kept.addAll(texts(table, column, person, account))));

        assertThat(kept).hasSizeGreaterThan(10);
        assertThat(kept.stream().filter(text -> !told.contains(text.text()) && !isLeftOut(text)))
                .isEmpty();
        assertThat(others(person, email).stream().filter(told::contains)).isEmpty();
    }

    @AfterEach
    void forgetTheMany() {
        sql.sql("delete from privacy.look where purpose like 'повод № %'").update();
    }

    @Test
    void aHundredThousandRowsAreThereWithinFiveMinutes() {
        sql.sql("""
                insert into privacy.look (person, at, capacity_bg, capacity_en, what, purpose)
                select a.person, now(), 'координатор', 'coordinator', 'privacy.looks.list', 'повод № ' || i
                from identity.account a, generate_series(1, 100001) i where a.email = 'neda@example.org'
                """).update();
        var neda = new Visitor(port).signIn("neda@example.org", "щъркел-на-комина-6");
        var begun = Instant.now();

        var told = told(neda);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(5));
        assertThat(told).contains("повод № 1\n", "повод № 100001\n");
    }

    private static boolean isLeftOut(Kept kept) {
        return NOT_THEIR_WORDS.values().stream().anyMatch(columns -> columns.contains(kept.column()));
    }

    /** All texts of the file, one on a line. */
    private String told(Visitor visitor) {
        var all = new StringBuilder();
        collect(json.readTree(visitor.get("/account/known.json").body()).path("parts"), all);
        return all.toString();
    }

    private static void collect(JsonNode node, StringBuilder all) {
        if (node.isString()) {
            all.append(node.stringValue()).append('\n');
        }
        node.forEach(child -> collect(child, all));
    }

    /** Columns that hold numbers of people or accounts, by table. */
    private Map<String, List<String>> columns() {
        return sql.sql("""
                select format('%I.%I', n.nspname, c.relname) as place, quote_ident(a.attname) as name
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
                where a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype and a.attname !~ '(_by|^by_person)$'
                """).query((row, i) -> Map.entry(row.getString("place"), row.getString("name"))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Words of rows with the person's or the account's number; codes and what is derived from names are no words. */
    private List<Kept> texts(String table, String column, UUID person, UUID account) {
        return sql.sql("""
                select distinct field.key, field.value from %s t, jsonb_each_text(to_jsonb(t)) field
                where t.%s in (:person, :account) and field.value ~ '[[:alpha:]]{3}'
                  and field.value !~ '^[A-Z_]+$' and field.value !~ '^[0-9a-f-]{36}$' and field.value !~ '^[0-9]{4}-'
                  and jsonb_typeof(to_jsonb(t) -> field.key) = 'string'
                """.formatted(table, column))
                .param("person", person)
                .param("account", account)
                .query((row, i) -> new Kept(table + " " + column + " " + row.getString("key"), row.getString("value")))
                .list();
    }

    /** Names, addresses and numbers of others; a letter that somebody got may name whom it is about. */
    private List<String> others(UUID person, String email) {
        return sql.sql("""
                select word from (
                    select name as word from actors.actor where kind = 'PERSON' and id <> :person and name like '% %'
                    union select c.value from actors.contact_point c join actors.actor a on a.id = c.actor and a.kind = 'PERSON'
                      where a.id <> :person and c.kind in ('EMAIL', 'PHONE') and not c.is_public
                    union select email from identity.account where person <> :person) others
                where not exists (
                    select from mail.letter l where l.recipient = :email and position(others.word in l.subject) > 0)
                """)
                .param("person", person)
                .param("email", email)
                .query((row, i) -> row.getString(1))
                .list();
    }
}
