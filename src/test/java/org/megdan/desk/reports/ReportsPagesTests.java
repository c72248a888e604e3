package org.megdan.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.export.PdfRules;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;

@PagesTest
class ReportsPagesTests {

    private static final String WORDS = "Годината беше трудна.\n\nНо ще продължим <b>заедно</b>.";
    private static final String PUBLIC = "/reports/" + ReportedYear.SLUG + "-2025";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor chair = new Visitor(0);
    private Visitor staff = new Visitor(0);
    private Visitor anyone = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.CHAIR, "CHAIR");
        stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.CITIZEN);
        chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        staff = new Visitor(port).signIn(Cast.VOLUNTEER.email(), Cast.PASSWORD);
        anyone = new Visitor(port);
    }

    @Test
    @Covers("000/4b")
    void aYearIsAssembledPublishedAndReadsTheSameEverywhere() throws Exception {
        ReportedYear.begin(application).happens(2025);
        var draft = begin("2025");
        write(draft, WORDS);
        assertThat(anyone.get("/reports").page().text()).contains("Все още няма публикуван отчет");

        assertThat(publish(draft).location()).isEqualTo(PUBLIC);

        var page = anyone.get(PUBLIC).page();
        assertThat(page.select("#words").text()).contains("Годината беше трудна.", "<b>заедно</b>");
        assertThat(page.select("#tasks").text())
                .contains("Проведе се само едно обучение", "Залата беше в ремонт", "1 от 2", "Закъснява");
        assertThat(page.select("#indicators").text()).contains("150 души", "120 души");
        assertThat(page.select("#budget").text())
                .containsPattern("1.?234,5.€")
                .containsPattern("434,5 €")
                .contains("400 €", "средства по проекти");
        assertFiles();
        for (var link : page.select("#tasks a, #indicators a, #budget a, #figures a[href^=/]")) {
            assertThat(anyone.get(link.attr("href")).status())
                    .as(link.outerHtml())
                    .isEqualTo(200);
        }
    }

    private void assertFiles() throws Exception {
        var json = JsonMapper.shared().readTree(bytes(PUBLIC + ".json"));
        assertThat(json.at("/indicators/0/value").asInt()).isEqualTo(120);
        assertThat(json.at("/figures/money/0/planned").decimalValue()).isEqualByComparingTo("1234.50");
        assertThat(json.at("/tasks/0/reason").asString()).isEqualTo("Залата беше в ремонт");
        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes(PUBLIC + ".xlsx")))) {
            assertThat(book.getSheet("Показатели").getRow(1).getCell(4).getNumericCellValue())
                    .isEqualTo(120);
            var money = book.getSheet("Бюджет").getRow(1);
            assertThat(money.getCell(3).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(money.getCell(5).getNumericCellValue()).isEqualTo(434.5);
            assertThat(money.getCell(6).getNumericCellValue()).isEqualTo(400);
        }
        var pdf = bytes(PUBLIC + ".pdf");
        assertThat(PdfRules.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Отчет за 2025 г.", "Годината беше трудна.", "120 души", "Залата беше в ремонт")
                    .containsPattern("1.?234,5.€");
        }
    }

    @Test
    void aPublishedReportStaysAndIsCorrectedByAnother() {
        var year = ReportedYear.begin(application).happens(2025);
        var draft = begin("2025");
        publish(draft);
        var first = anyone.get(PUBLIC)
                .page()
                .select("#main a[href~=/reports/[0-9a-f-]{36}$]")
                .attr("href");
        var content = anyone.get(first + ".json").body();

        assertThat(publish(draft).page().text()).contains("Нищо не се е променило след последното публикуване");
        year.spend(2025, "100");
        assertThat(anyone.get(PUBLIC).page().select("#budget").text()).contains("400 €");
        assertThat(publish(draft).status()).isEqualTo(303);

        assertThat(anyone.get(PUBLIC).page().select("#budget").text()).contains("500 €");
        assertThat(anyone.get(first + ".json").body()).isEqualTo(content);
        assertThat(anyone.get(first).page().text()).contains("400 €", "Този отчет е поправен");
    }

    @Test
    void aFileIsMadeOnceHoweverOftenItIsAskedFor() {
        ReportedYear.begin(application).happens(2025);
        publish(begin("2025"));
        var files = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> anyone.get(PUBLIC + ".pdf"))
                .toList();
        assertThat(files).extracting(Visitor.Answer::status).containsOnly(200);
        assertThat(files)
                .extracting(Visitor.Answer::body)
                .containsOnly(files.getFirst().body());
    }

    @Test
    void onlyWhatWasSeenIsPublished() {
        var year = ReportedYear.begin(application).happens(2025);
        var draft = begin("2025");
        var seen = chair.get(draft + "/publication");
        year.spend(2025, "50");

        var answer = chair.submit(seen, draft + "/publication", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Данните се промениха", "450 €");
        assertThat(anyone.get(PUBLIC).status()).isEqualTo(404);
        assertThat(chair.submit(answer, draft + "/publication", Map.of()).status())
                .isEqualTo(303);
    }

    @Test
    @Covers("000/4b")
    void yearsStandBesideEachOther() {
        ReportedYear.begin(application).happens(2024).happens(2025);
        publish(begin("2024"));
        publish(begin("2025"));

        var years = anyone.get(PUBLIC).page().select("#years-table tbody tr");

        assertThat(years).hasSize(2);
        assertThat(years.text()).contains("2024", "1 от 2").containsPattern("1.?234,5.€");
        assertThat(anyone.get(years.select("a").attr("href")).heading()).isEqualTo("Отчет за 2024 г.");
        assertThat(anyone.get("/reports").page().select(".card")).hasSize(2);
    }

    @Test
    void theDemonstrationReportsItsYearOnce() {
        ReportedYear.begin(application).happens(2025);
        var sample = application.getAutowireCapableBeanFactory().createBean(SampleReport.class);

        sample.run(new DefaultApplicationArguments());
        sample.run(new DefaultApplicationArguments());

        assertThat(anyone.get(PUBLIC).page().select("#words").text()).contains("Уважаеми членове");
        assertThat(anyone.get("/reports").page().select(".card")).hasSize(1);
    }

    @Test
    void twoWritersLoseNothing() {
        ReportedYear.begin(application);
        var draft = begin("2025");
        var seen = staff.get(draft);
        write(draft, "Първи думи");

        var late = staff.submit(seen, draft, Map.of("words", "Други думи"));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("textarea[name=words]").val().strip()).isEqualTo("Други думи");
        assertThat(late.page().text()).contains("Междувременно някой друг запази други думи", "Първи думи");
        assertThat(staff.submit(late, draft, Map.of()).status()).isEqualTo(303);
    }

    @Test
    @Tries("A2")
    void draftsAreForWritersAndPublishingForTheChair() {
        ReportedYear.begin(application);
        var draft = begin("2025");
        var citizen = new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);

        for (var path : new String[] {draft, draft + "/publication", "/reports/new"}) {
            assertThat(citizen.get(path).status()).as(path).isEqualTo(404);
            assertThat(anyone.get(path).location()).as(path).isEqualTo("/sign-in");
        }
        assertThat(staff.get(draft).page().select("a[href$=/publication]")).isEmpty();
        assertThat(staff.get(draft + "/publication").status()).isEqualTo(404);
        for (var nothing : new String[] {PUBLIC, PUBLIC + ".pdf", draft.replace("/drafts", ""), "/reports/x"}) {
            assertThat(citizen.get(nothing).status()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void aWrongYearComesBackAsTyped() {
        ReportedYear.begin(application);
        begin("2025");

        for (var wrong : Map.of("2025", "Вече има отчет", "година", "не е година", "2999", "още не е започнала")
                .entrySet()) {
            var answer = staff.submit(
                    "/reports/new", "/reports", Map.of("strategy", ReportedYear.SLUG, "year", wrong.getKey()));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().text()).contains(wrong.getValue());
            assertThat(answer.page().select("input[name=year]").val()).isEqualTo(wrong.getKey());
        }
    }

    private String begin(String year) {
        var answer = staff.submit("/reports/new", "/reports", Map.of("strategy", ReportedYear.SLUG, "year", year));
        assertThat(answer.status()).as(answer.page().text()).isEqualTo(303);
        return answer.location();
    }

    private void write(String draft, String words) {
        var answer = chair.submit(draft, draft, Map.of("words", words, "assessment", "Постигнахме повечето."));
        assertThat(answer.status()).as(answer.page().text()).isEqualTo(303);
    }

    private Visitor.Answer publish(String draft) {
        return chair.submit(draft + "/publication", draft + "/publication", Map.of());
    }

    private byte[] bytes(String path) throws Exception {
        try (var in = URI.create("http://localhost:" + port + path).toURL().openStream()) {
            return in.readAllBytes();
        }
    }
}
