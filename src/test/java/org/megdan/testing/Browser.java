package org.megdan.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The Chromium of the system, driven by the package that the build takes from npm. One of each test class; close it. */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        System.setProperty("playwright.cli.dir", driver().toString());
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", program("node").toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new CreateOptions().setEnv(environment));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program("chromium", "chromium-browser", "google-chrome"))
                        .setArgs(QUIET));
    }

    /** Somebody with their own cookies who reads Bulgarian. */
    public BrowserContext visitor() {
        return chromium.newContext(new NewContextOptions().setLocale("bg-BG"));
    }

    public com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    // the driver is looked for in a folder named package
    private static Path driver() {
        try {
            var folder = Files.createDirectories(Path.of("target", "playwright"));
            var link = folder.resolve("package");
            if (!Files.exists(link)) {
                Files.createSymbolicLink(
                        link, Path.of("node_modules", "playwright-core").toAbsolutePath());
            }
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program(String... names) {
        var folders = System.getenv("PATH").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not installed: " + String.join(" or ", names)));
    }
}
