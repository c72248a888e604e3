package org.megdan.core.plans;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineSpreadsheet;
import org.megdan.core.plans.outline.SheetRefused;
import org.megdan.core.plans.reading.Document;
import org.megdan.core.plans.reading.DocumentReader;
import org.megdan.core.plans.reading.ReadingLimits;
import org.megdan.core.plans.reading.SmallText;
import org.megdan.core.plans.reading.SourceText;
import org.megdan.core.plans.recognition.Recogniser;
import org.megdan.platform.apart.Apart;
import org.megdan.platform.apart.Unanswered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a strategy document to its outline; needs neither database nor network. What strangers give is read in a process of its
 * own (docs/adr/0011), which it can at worst end; small plain text is harmless and read at once.
 */
public final class Outlines {

    private static final ReadingLimits LIMITS = ReadingLimits.USUAL;
    private static final Apart APART = new Apart(ReadingProgram.class, LIMITS.time());
    private static final Logger LOG = LoggerFactory.getLogger(Outlines.class);

    private Outlines() {}

    /** Reads a file of any kind that we know, told by its content and its name; bad input is refused, never thrown. */
    public static ReadResult read(String fileName, InputStream content, LevelWords words) {
        try {
            var bytes = content.readNBytes(Math.toIntExact(LIMITS.bytes() + 1));
            if (bytes.length > LIMITS.bytes() || SmallText.is(fileName, bytes)) {
                return here(fileName, () -> readHere(fileName, new ByteArrayInputStream(bytes), words));
            }
            return apart(fileName, new ReadingJson.Question(fileName, bytes, null, words.additions()));
        } catch (IOException e) {
            return new ReadResult.Refused("plans.reading.broken", List.of(fileName));
        }
    }

    /** Reads pasted text. */
    public static ReadResult readText(String text, LevelWords words) {
        var name = SmallText.beginning(text);
        if (text.length() > ReadingLimits.LETTERS || SmallText.is(text)) {
            return here(name, () -> readTextHere(text, words));
        }
        return apart(name, new ReadingJson.Question(name, null, text, words.additions()));
    }

    /** Reads in this process what we trust, such as our own samples. */
    public static ReadResult readHere(String fileName, InputStream content, LevelWords words) {
        return recognised(new DocumentReader(LIMITS).read(fileName, content), words);
    }

    static ReadResult readTextHere(String text, LevelWords words) {
        return recognised(new DocumentReader(LIMITS).readText(text), words);
    }

    private interface Reading {
        ReadResult read();
    }

    private static ReadResult here(String name, Reading reading) {
        try {
            return reading.read();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a small text could not be read", e);
            return new ReadResult.Refused("plans.reading.failed", List.of(name));
        }
    }

    private static ReadResult apart(String name, ReadingJson.Question question) {
        try {
            return ReadingJson.result(APART.ask(ReadingJson.write(question)));
        } catch (Unanswered unanswered) {
            return switch (unanswered.reason()) {
                case BUSY -> new ReadResult.Refused("plans.reading.busy", List.of(name));
                case TOO_SLOW ->
                    new ReadResult.Refused(
                            "plans.reading.tooSlow", List.of(name, LIMITS.time().toSeconds()));
                case TOO_MUCH_MEMORY -> new ReadResult.Refused("plans.reading.tooMuchMemory", List.of(name));
                case FAILED -> new ReadResult.Refused("plans.reading.failed", List.of(name));
            };
        } catch (RuntimeException e) {
            LOG.error("the answer of the reading process was not understood", e);
            return new ReadResult.Refused("plans.reading.failed", List.of(name));
        }
    }

    private static ReadResult recognised(Document document, LevelWords words) {
        return switch (document) {
            case Document.Read(SourceText source) ->
                new ReadResult.Recognised(new Recogniser(words).recognise(source), source);
            case Document.Table(SourceText source, var rows) -> structured(source, rows, words);
            case Document.Refused(var key, var arguments) -> new ReadResult.Refused(key, arguments);
        };
    }

    private static ReadResult structured(SourceText source, List<List<String>> rows, LevelWords words) {
        try {
            return new ReadResult.Recognised(new OutlineSpreadsheet(words).read(rows), source);
        } catch (SheetRefused refused) {
            return new ReadResult.Refused(refused.key(), refused.arguments(source.name()));
        }
    }
}
