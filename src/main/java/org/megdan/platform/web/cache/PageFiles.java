package org.megdan.platform.web.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.ContentVersion;
import org.megdan.platform.web.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The kept pages as compressed files for a web server in front ({@code deploy/nginx}). {@code current} is a link to the folder
 * of this version; when public content changes it points to an empty folder before the change is acknowledged, so the
 * server in front is never stale. While there is no room there are none. Off unless {@code megdan.page-files} names a folder.
 */
@Component
class PageFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PageFiles.class);
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("/(?:[A-Za-z0-9][A-Za-z0-9._-]*+/?+)*+");
    private static final Map<String, String> KINDS = Map.of("text/html", "html", "application/atom+xml", "atom");
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");
    /** Of one version, so that nobody who makes up addresses fills the disk. */
    private static final int MOST = 20_000;

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final @Nullable Path folder;
    private final BooleanSupplier roomIsScarce;
    private final Clock clock;
    private final AtomicInteger kept = new AtomicInteger();
    private volatile @Nullable Path current;
    private boolean isToldOfRoom;

    @Autowired
    PageFiles(@Value("${megdan.page-files:}") String folder, ContentVersion content, DiskRoom room, Clock clock) {
        this(folder, content, room::isScarce, clock);
    }

    PageFiles(String folder, ContentVersion content, BooleanSupplier roomIsScarce, Clock clock) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath();
        this.roomIsScarce = roomIsScarce;
        this.clock = clock;
        if (this.folder != null) {
            startAfresh();
            content.onChange(this::startAfresh);
            Thread.ofVirtual().name("page-files-midnight").start(this::startAfreshEachMidnight);
        }
    }

    /** Where pages are written now; to be asked before a page's version is compared. None when there is no such folder. */
    @Nullable
    Path current() {
        return current;
    }

    /**
     * Addresses are those of people's pages; anything that a file name could be bent with is left out. The server in front
     * looks for {@code .page.html} and sends {@code .page.html.gz}, so that comes first.
     */
    void keep(Path version, Language language, String address, KeptPage page) {
        var kind = KINDS.get(page.contentType().replaceAll(";.*", ""));
        if (kind == null
                || !version.equals(current)
                || address.contains("..")
                || !PLAIN_ADDRESS.matcher(address).matches()
                || kept.incrementAndGet() > MOST) {
            return;
        }
        var file = version.resolve(language.code() + address + ".page." + kind);
        try {
            open(version, Objects.requireNonNull(file.getParent()));
            write(version, file.resolveSibling(file.getFileName() + ".gz"), page.gzip(), stamp(page.etag()));
            write(version, file, new byte[0], stamp(page.etag()));
        } catch (IOException gone) {
            LOG.debug("a page was not written to the folder in front: {}", gone.getMessage());
        }
    }

    private static void open(Path version, Path folder) throws IOException {
        if (!folder.equals(version) && !Files.isDirectory(folder)) {
            open(version, Objects.requireNonNull(folder.getParent()));
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OPEN);
        }
    }

    private static void write(Path version, Path file, byte[] bytes, FileTime stamp) throws IOException {
        var part = Files.createTempFile(version, "part", "");
        Files.write(part, bytes);
        // readable by the server in front, which is another user
        Files.setPosixFilePermissions(part, READABLE);
        Files.setLastModifiedTime(part, stamp);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * nginx makes its ETag of a file's length and time in seconds. Two versions within a second may be equally long, so the
     * time is made of the content instead.
     */
    private static FileTime stamp(String etag) {
        return FileTime.from(etag.hashCode() & Integer.MAX_VALUE, TimeUnit.SECONDS);
    }

    private synchronized void startAfresh() {
        var root = folder;
        if (root == null) {
            return;
        }
        var old = current;
        if (roomIsScarce.getAsBoolean()) {
            sayOnce();
            current = null;
            withdraw(root);
        } else {
            isToldOfRoom = false;
            renew(root);
        }
        if (old != null) {
            Thread.ofVirtual().start(() -> delete(old));
        }
    }

    private void sayOnce() {
        if (!isToldOfRoom) {
            LOG.warn("no room: there are no pages in front until there is");
        }
        isToldOfRoom = true;
    }

    private void renew(Path root) {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, OPEN);
            }
            var version = Files.createTempDirectory(root, "v");
            Files.setPosixFilePermissions(version, OPEN);
            var link = Files.createSymbolicLink(root.resolve("next-" + version.getFileName()), version.getFileName());
            Files.move(link, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
            kept.set(0);
            current = version;
        } catch (IOException e) {
            current = null;
            LOG.error("the folder of pages in front can't be renewed, so there is none: {}", e.getMessage());
            withdraw(root);
        }
    }

    /** Taking a name away needs no room on a full disk: better no pages in front than such as were withdrawn. */
    private static void withdraw(Path root) {
        try {
            Files.deleteIfExists(root.resolve("current"));
        } catch (IOException e) {
            LOG.error("old pages stay in front: {}. Empty {} by hand.", e.getMessage(), root);
        }
    }

    private static void delete(Path version) {
        try {
            FileSystemUtils.deleteRecursively(version);
        } catch (IOException e) {
            LOG.debug("an old folder of pages stays: {}", e.getMessage());
        }
    }

    private void startAfreshEachMidnight() {
        while (true) {
            var now = clock.instant().atZone(SOFIA);
            try {
                Thread.sleep(Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(SOFIA))
                        .plusSeconds(1));
            } catch (InterruptedException e) {
                return;
            }
            startAfresh();
        }
    }
}
