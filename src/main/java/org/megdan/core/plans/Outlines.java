package org.megdan.core.plans;

import java.io.InputStream;
import java.util.List;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineSpreadsheet;
import org.megdan.core.plans.outline.SheetRefused;
import org.megdan.core.plans.reading.Document;
import org.megdan.core.plans.reading.DocumentReader;
import org.megdan.core.plans.reading.ReadingLimits;
import org.megdan.core.plans.reading.SourceText;
import org.megdan.core.plans.reading.TextReader;
import org.megdan.core.plans.recognition.Recogniser;

/** From a strategy document to its outline; needs neither database nor network. */
public final class Outlines {

    private static final int MOST_BLOCKS = 60_000;

    private Outlines() {}

    /** Reads a file of any kind that we know, told by its content and its name; bad input is refused, never thrown. */
    public static ReadResult read(String fileName, InputStream content, LevelWords words) {
        return switch (new DocumentReader(ReadingLimits.USUAL).read(fileName, content)) {
            case Document.Read(SourceText source) -> recognised(source, words);
            case Document.Table(SourceText source, var rows) -> structured(source, rows, words);
            case Document.Refused(var key, var arguments) -> new ReadResult.Refused(key, arguments);
        };
    }

    /** Reads pasted text. */
    public static ReadResult readText(String text, LevelWords words) {
        return recognised(TextReader.read("", text), words);
    }

    private static ReadResult structured(SourceText source, List<List<String>> rows, LevelWords words) {
        try {
            return new ReadResult.Recognised(new OutlineSpreadsheet(words).read(rows), source);
        } catch (SheetRefused refused) {
            return new ReadResult.Refused(refused.key(), refused.arguments(source.name()));
        }
    }

    private static ReadResult recognised(SourceText source, LevelWords words) {
        if (source.blocks().size() > MOST_BLOCKS) {
            return new ReadResult.Refused("plans.reading.tooLong", List.of(source.name(), MOST_BLOCKS));
        }
        return new ReadResult.Recognised(new Recogniser(words).recognise(source), source);
    }
}
