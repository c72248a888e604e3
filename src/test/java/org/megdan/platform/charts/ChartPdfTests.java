package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.export.Paper;
import org.megdan.platform.export.Pdf;
import org.megdan.platform.export.PdfRules;
import org.megdan.platform.web.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ChartPdfTests {

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void goesOnPaperAsWell(PDFAFlavour flavour) throws Exception {
        var charts = ChartSamples.ofEachKind().entrySet().stream()
                .map(chart -> ChartSamples.draw(chart.getKey(), Language.BG, chart.getValue()))
                .collect(Collectors.joining());
        var out = new ByteArrayOutputStream();
        Pdf.write(new Paper(Language.BG, "Графики", "Мрежа", "<h1>Графики</h1>" + charts), out);
        assertThat(PdfRules.broken(out.toByteArray(), flavour)).isEmpty();
    }
}
