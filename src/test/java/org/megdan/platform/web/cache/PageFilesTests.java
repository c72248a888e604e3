package org.megdan.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.web.ContentVersion;
import org.megdan.platform.web.Language;
import org.megdan.testing.Tries;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PageFilesTests {

    private static final KeptPage PAGE = KeptPage.of(1, "text/html;charset=UTF-8", new byte[] {1}, KeptPage.SMALL);

    @TempDir
    Path folder;

    private final AtomicBoolean scarce = new AtomicBoolean();
    private final List<Runnable> listeners = new ArrayList<>();
    private final ContentVersion content = new ContentVersion() {
        @Override
        public long current() {
            return 1;
        }

        @Override
        public void onChange(Runnable listener) {
            listeners.add(listener);
        }
    };

    @Test
    void aPageOfTheVersionBeforeNeverComesIntoTheNewFolder() throws IOException {
        var files = new PageFiles(folder.toString(), content, scarce::get, Clock.systemUTC());
        var before = Objects.requireNonNull(files.current());
        files.keep(before, Language.BG, "/strategy", PAGE);
        assertThat(page("strategy")).exists();

        listeners.forEach(Runnable::run);
        files.keep(before, Language.BG, "/withdrawn", PAGE);

        assertThat(files.current()).isNotEqualTo(before);
        assertThat(page("strategy")).doesNotExist();
        assertThat(page("withdrawn")).doesNotExist();
    }

    @Test
    void whereNoNewFolderCanBeShownTheOldPagesGo() throws IOException {
        var files = new PageFiles(folder.toString(), content, scarce::get, Clock.systemUTC());
        files.keep(Objects.requireNonNull(files.current()), Language.BG, "/withdrawn", PAGE);
        var link = folder.resolve("current");
        // what cannot be replaced by a link, as on a full disk nothing can
        Files.delete(link);
        Files.createDirectory(link);

        listeners.forEach(Runnable::run);

        assertThat(files.current()).isNull();
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    @Tries("H3")
    void whileThereIsNoRoomThereAreNone(CapturedOutput said) {
        var files = new PageFiles(folder.toString(), content, scarce::get, Clock.systemUTC());
        var before = Objects.requireNonNull(files.current());
        files.keep(before, Language.BG, "/strategy", PAGE);

        scarce.set(true);
        listeners.forEach(Runnable::run);
        listeners.forEach(Runnable::run);
        files.keep(before, Language.BG, "/another", PAGE);

        assertThat(said.getAll()).containsOnlyOnce("pages in front").doesNotContain("ERROR");

        assertThat(files.current()).isNull();
        assertThat(folder.resolve("current")).doesNotExist();
        assertThat(before.resolve("bg/another.page.html.gz")).doesNotExist();

        scarce.set(false);
        listeners.forEach(Runnable::run);

        assertThat(files.current()).isNotNull();
        assertThat(folder.resolve("current")).exists();
    }

    private Path page(String address) {
        return folder.resolve("current/bg/" + address + ".page.html.gz");
    }
}
