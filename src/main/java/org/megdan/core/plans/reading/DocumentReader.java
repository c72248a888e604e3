package org.megdan.core.plans.reading;

import java.io.IOException;
import java.io.InputStream;

/** Reads a document of any known kind within limits. */
public final class DocumentReader {

    private final ReadingLimits limits;

    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
    }

    public Document read(String name, InputStream content) {
        try {
            return new Document.Read(TextReader.read(name, TextBytes.decode(bytes(content))));
        } catch (Refusal refusal) {
            return refusal.asResult();
        } catch (IOException e) {
            return new Refusal("broken", name).asResult();
        }
    }

    private byte[] bytes(InputStream content) throws IOException {
        var bytes = content.readNBytes(Math.toIntExact(limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw new Refusal("tooLarge", limits.megabytes());
        }
        return bytes;
    }
}
