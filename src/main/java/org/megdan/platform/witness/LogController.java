package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The log for outside witnesses (C2SP tlog-tiles): they see that it only grows, and nothing of what it says. */
@Open
@Fresh
@Controller
class LogController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final LogFolder folder;
    private final OurWitnesses witnesses;
    private final Witness witness;

    LogController(@Value("${megdan.data:./data}") Path data, OurWitnesses witnesses, Witness witness) {
        this.folder = LogFolder.of(data);
        this.witnesses = witnesses;
        this.witness = witness;
    }

    @GetMapping("/log")
    ModelAndView show() throws IOException, GeneralSecurityException {
        var note = folder.checkpoint();
        var key = folder.key();
        var page = note.isPresent() && key.isPresent()
                ? LogPage.of(
                        Checkpoint.read(note.get()),
                        LogKey.read(key.get()),
                        folder.signedAt(),
                        witnesses.rows(),
                        witness.page())
                : LogPage.EMPTY;
        return new ModelAndView("platform/witness/log", "page", page);
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() throws IOException {
        var note = folder.checkpoint().orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(witnesses.under(note).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/log/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) throws IOException {
        var tile = Tile.at(path.replaceFirst("^/", "")).orElseThrow(NotFound::new);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .cacheControl(FOR_EVER)
                    .body(folder.tile(tile));
        } catch (NoSuchFileException e) {
            throw new NotFound();
        }
    }
}
