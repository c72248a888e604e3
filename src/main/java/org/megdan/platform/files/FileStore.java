package org.megdan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where bytes lie, found by what they are. Behind it a folder, or later a service. */
interface FileStore {

    /**
     * What was kept; once it is told, the bytes survive a crash.
     *
     * @param head the first bytes, up to {@link FileType#HEAD}, from which the type is told
     */
    record Kept(ContentHash hash, long size, byte[] head) {}

    /**
     * Keeps what the inspection leaves of an upload.
     *
     * @throws FileTooLarge as soon as there are more bytes than the limit; nothing is kept then
     */
    Kept put(InputStream bytes, long limit, Inspection inspection) throws IOException;

    /** @throws FileDamaged when the bytes are not those that were put, before the first of them is handed out */
    InputStream open(ContentHash hash) throws IOException;

    boolean holds(ContentHash hash);

    /** Contents that were last put before the moment, among them those in use. */
    List<ContentHash> putBefore(Instant moment) throws IOException;

    /** Removes the content unless it has been put again since the moment. */
    void remove(ContentHash hash, Instant unlessPutSince) throws IOException;

    /** Removes what a crash left of bytes on their way in. */
    void removeUnfinished(Instant begunBefore) throws IOException;
}
