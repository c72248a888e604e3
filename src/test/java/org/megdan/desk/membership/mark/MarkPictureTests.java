package org.megdan.desk.membership.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.megdan.desk.membership.Standing.State;
import org.megdan.desk.membership.mark.MarkPicture.Look;
import org.megdan.testing.Tries;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class MarkPictureTests {

    private static final String HOSTILE =
            "<script>alert(1)</script>\"'&\u0000\u0007\uFFFE\uD83C<image href=x onload=y>";

    @Test
    @Tries("D1")
    void namesCanNeverBecomeMarkup() throws Exception {
        var picture = new MarkPicture(State.HOLDS, "Член на", HOSTILE, HOSTILE, HOSTILE, HOSTILE, Look.LIGHT);

        var drawn = parsed(picture.svg(HOSTILE));

        assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
        assertThat(drawn.getElementsByTagName("image").getLength()).isZero();
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void everyStateLooksDifferentWithoutColour() throws Exception {
        var drawn = Arrays.stream(State.values())
                .map(state -> new MarkPicture(state, "Член на", "Мрежа", "Читалище", "от днес", "към днес", Look.LIGHT)
                        .svg("Читалище е член на Мрежа.")
                        .replaceAll("#[0-9a-f]{6}", ""))
                .toList();

        assertThat(drawn).doesNotHaveDuplicates().hasSize(3);
        assertThat(drawn.get(0)).doesNotContain("stroke-dasharray");
        assertThat(drawn.get(1)).contains("stroke-dasharray");
    }

    @Test
    void longNamesAreBrokenAndCut() {
        assertThat(Lines.of("Сдружение на едно много дълго име", 12, 3))
                .containsExactly("Сдружение на", "едно много", "дълго име");
        assertThat(Lines.of("Сдружение на едно много дълго име без край", 12, 2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(12))
                .last()
                .asString()
                .endsWith("…");
        assertThat(Lines.of("Непротивоконституционствувателствувайте", 10, 1)).containsExactly("Непротиво…");
        assertThat(Lines.of("", 10, 2)).containsExactly("");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
