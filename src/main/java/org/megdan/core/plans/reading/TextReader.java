package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads text that has no file format: pasted, plain, Markdown, or any mixture of these with HTML. */
public final class TextReader {

    private TextReader() {}

    public static SourceText read(String name, String text) {
        var lines = new ArrayList<Line>();
        var page = 0;
        for (var line : text.replace("\ufeff", "").split("\\r\\n|\\r|\\n", -1)) {
            page += line.indexOf('\f') >= 0 ? 1 : 0;
            for (var part : Lengths.divided(Lengths.withoutPictures(line.replace('\f', ' ')))) {
                lines.add(new Line(part, lines.size() + 1, page, false));
            }
        }
        return new SourceText(name, texts(lines), new PlainText().read(lines), PaperWidth.of(lines));
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
