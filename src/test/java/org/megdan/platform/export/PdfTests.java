package org.megdan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.web.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTests {

    private static final String REPORT = """
            <h1>Годишен доклад за 2015 г.</h1>
            <p class="lead">„Какво направи НПО секторът“ – кратко &amp; ясно, с числа: 1&nbsp;250 лв.</p>
            <h2>Стратегическа цел 1</h2>
            <h3>Конкретна цел 1.1</h3>
            <p>Изпълнени са <strong>две</strong> задачи и <em>една</em> закъснява; вижте
               <a href="https://example.org/strategy/1.1">страницата на целта</a>.</p>
            <table><caption>Задачи</caption>
              <thead><tr><th scope="col">Задача</th><th scope="col" class="number">Планирано</th></tr></thead>
              <tbody><tr><th scope="row">Обучение на доброволци</th><td class="number">40</td></tr>
                     <tr><th scope="row">Кръгла маса</th><td class="number">2</td></tr></tbody></table>
            <h2>Картини</h2>
            <figure class="figure"><figcaption>Изпълнение</figcaption>
              <svg viewBox="0 0 100 20" width="300" height="60" role="img" aria-labelledby="t">
                <title id="t">Половината задачи са изпълнени</title>
                <rect width="50" height="20" fill="#1f5c3f"/><text x="55" y="15" font-size="12">50 %</text></svg></figure>
            <ul><li>Местни приходи</li><li>Проектни фондове</li></ul>
            <div class="heading"><nav>Начало</nav><p class="kicker">Доклад</p><p class="tags"><span class="badge badge-done">
              <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 10.5l4 4 8-9"/></svg>Изпълнена</span></p></div>
            <dl class="facts"><div class="fact"><dt>Отговаря</dt><dd>Общината <sup>1</sup></dd></div><div class="fact"><dt>Бюджет</dt><dd>1 250 лв.</dd></div></dl>
            <section class="section"><div class="section-head"><h2>История</h2></div><div class="section-body">
            <ol class="timeline"><li class="moment"><p class="moment-when"><time datetime="2014-04-01">1 април 2014 г.</time></p>
              <div><p class="moment-title">Приета</p><ul><li>Решение № 84<ul><li>Протокол № 8</li></ul></li></ul></div></li></ol></div></section>
            <div class="table" role="region" tabindex="0" aria-labelledby="c"><table><caption id="c" class="sr-only">Скрито</caption>
              <thead><tr><th scope="col">А</th><th scope="col">Б</th></tr></thead><tbody><tr><th scope="row">1</th><td data-label="Б"></td></tr></tbody>
              <tfoot><tr><th scope="row">Общо</th><td>2</td></tr></tfoot></table></div>
            <blockquote><p>Думи на председателя<br>на два реда.</p></blockquote><hr><p><code>84</code> <abbr title="Управителен съвет">УС</abbr></p>
            <img alt="Точка" width="8" height="8" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">
            <details><summary>Още</summary><p>Сгънатото се вижда на хартия.</p></details>
            """;

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void keepsTheRulesOfArchivesAndOfAccessibility(PDFAFlavour flavour) throws Exception {
        assertThat(PdfRules.broken(pdf(REPORT), flavour)).isEmpty();
    }

    @Test
    void wouldNoticeABrokenRule() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        assertThat(PdfRules.broken(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(PdfRules.broken(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void writesBulgarianThatCanBeReadBack() throws Exception {
        try (var document = Loader.loadPDF(pdf(REPORT))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("„Какво направи НПО секторът“ – кратко & ясно", "Сгънатото се вижда на хартия.");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Доклад за 2015 г.");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("bg");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
        }
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            var secret = Files.writeString(folder.resolve("secret.css"), "h1::after { content: 'издадено' }");
            var pdf = pdf("""
                    <link rel="stylesheet" href="%1$s/a.css"/><style>@import url(%1$s/b.css); h1 { background: url(%1$s/c.png) }
                    @import url(%2$s);</style>
                    <h1 style="background-image: url(%1$s/c2.png)">Доклад</h1><img src="%1$s/d.png" alt="картина"/><img src="%2$s" alt="файл"/>
                    <object data="%1$s/e.svg"></object><iframe src="%1$s/f"></iframe>
                    <svg width="10" height="10" aria-label="знак"><image href="%1$s/g.png" xlink:href="%1$s/h.png" width="5" height="5"/>
                    <use href="%1$s/i.svg#x"/><style>@import url(%1$s/j.css);</style></svg>
                    <a href="%1$s/k">връзка</a><?xml-stylesheet href="%1$s/l.css"?>
                    """.formatted(address, secret.toUri()));
            assertThat(asked).hasValue(0);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("картина", "файл")
                        .doesNotContain("издадено");
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesToBeWithoutATitle() {
        assertThatThrownBy(() -> new Paper(Language.BG, " ", "Мрежа", REPORT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] pdf(String html) throws Exception {
        var out = new ByteArrayOutputStream();
        Pdf.write(new Paper(Language.BG, "Доклад за 2015 г.", "Клуб на НПО", html), out);
        return out.toByteArray();
    }
}
