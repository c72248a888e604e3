package org.megdan.desk.people.lists;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomers;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of people as files. */
@PagesTest
class ExportTests {

    private static final String HOSTILE = "=HYPERLINK(\"x\") Никой";

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.asDirector(() -> {
            actors.create(ActorDraft.person("Роза Небивала"));
            var hostile = actors.create(ActorDraft.person(HOSTILE));
            actors.addContact(hostile, Kind.ADDRESS, "@SUM(1)\r\nEND:VCARD\r\nTEL:112", "", false);
            actors.addContact(hostile, Kind.PHONE, "+359 88 812 3456", "", false);
            return hostile;
        });
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    @Tries("F1")
    void givesTextsThatASpreadsheetTakesForFormulasAsTexts() throws Exception {
        assertThat(coordinator.get("/people/export/people/csv").body())
                .contains(
                        "Име,Вид,Правна форма,ЕИК,",
                        "\"'=HYPERLINK(\"\"x\"\") Никой\"",
                        "\"'@SUM(1)",
                        ",+359 88 812 3456,");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes("/people/export/people/xlsx")))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Име");
            var hostile = rows.stream()
                    .filter(row -> row.getCellText(0).contains("HYPERLINK"))
                    .findFirst()
                    .orElseThrow();
            assertThat(hostile.getCellText(0)).isEqualTo(HOSTILE);
            assertThat(hostile.stream()).allMatch(cell -> cell == null || cell.getFormula() == null);
        }
    }

    @Test
    @Tries("F1")
    void letsNoTextEndAVisitingCard() throws Exception {
        var written = new String(bytes("/people/export/people/vcf"), StandardCharsets.UTF_8);

        var hostile = Ezvcard.parse(written).all().stream()
                .filter(card -> card.getFormattedName().getValue().equals(HOSTILE))
                .findFirst()
                .orElseThrow();
        assertThat(hostile.getTelephoneNumbers())
                .singleElement()
                .satisfies(phone -> assertThat(phone.getText()).isEqualTo("+359 88 812 3456"));
        assertThat(hostile.getAddresses())
                .singleElement()
                .satisfies(address -> assertThat(address.getStreetAddress()).contains("END:VCARD", "TEL:112"));
        assertThat(written.lines().filter("END:VCARD"::equals)).hasSize(3);
    }

    @Test
    void givesOnlyWhatIsShown() {
        assertThat(coordinator.get("/people/export/people/csv?q=nebivala").body())
                .contains("Роза Небивала")
                .doesNotContain("HYPERLINK");
    }

    @Test
    void givesEverybodyOnceInOrderWhenTheListIsLong() {
        new Stage(application).asDirector(() -> {
            var all = IntStream.rangeClosed(1, 1_203)
                    .mapToObj(i -> new Newcomer(
                            i, null, ActorDraft.person("Нов " + "Никой".substring(i % 3)), List.of(), null))
                    .toList();
            application.getBean(Newcomers.class).bring(UUID.randomUUID(), all);
            return all;
        });

        var names = coordinator
                .get("/people/export/people/csv")
                .body()
                .lines()
                .skip(1)
                .filter(line -> line.startsWith("Нов "))
                .map(line -> line.replaceFirst(",.*", ""))
                .toList();

        assertThat(names).hasSize(1_203);
        assertThat(new ArrayList<>(names)).isSortedAccordingTo((one, other) -> order(one) - order(other));
    }

    private static int order(String name) {
        return List.of("Нов икой", "Нов кой", "Нов Никой").indexOf(name);
    }

    @Test
    void leavesATraceOfEachFile() {
        coordinator.get("/people/export/people/vcf?q=nebivala");

        assertThat(sql.sql("select actor_name || ' ' || (after ->> 'kind') || ' ' || (after ->> 'format') || ' '"
                                + " || (after ->> 'count') from audit.entry where action = 'export.act.taken'")
                        .query(String.class)
                        .list())
                .containsExactly(Cast.COORDINATOR.name() + " people vcf 1");
    }

    private byte[] bytes(String path) {
        return coordinator.bytes(path);
    }
}
