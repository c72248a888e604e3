package org.megdan.desk.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.megdan.platform.console.Verb;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the product on an invented network beside nginx with static files of equal size, in one run. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public class Bench implements Verb {

    private static final int PRODUCT_PORT = 18_080;
    private static final int REFERENCE_PORT = 18_081;

    @Option(names = "--scale", descriptionKey = "console.bench.scale", defaultValue = "10")
    private int scale = 10;

    @Option(names = "--rounds", descriptionKey = "console.bench.rounds", defaultValue = "3")
    private int rounds = 3;

    @Option(names = "--seconds", descriptionKey = "console.bench.seconds", defaultValue = "5")
    private int seconds = 5;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("megdan-bench");
        try {
            measure(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private void measure(Path folder) throws IOException, InterruptedException {
        var network = new Network(scale);
        var addresses = network.fill(folder.resolve("data"));
        say("%d strategies of 2,000 nodes, %d rows of the log", network.strategies(), network.auditRows());
        try (var product = Product.start(folder.resolve("data"), PRODUCT_PORT, folder.resolve("server.log"));
                var reference = Reference.start(Files.createDirectories(folder.resolve("nginx")), REFERENCE_PORT)) {
            long ready = product.awaitReady();
            var costs = new ProcessCosts(product.process());
            say("start: ready after %.1f s, %.1f CPU-seconds", ready / 1000.0, costs.cpuSeconds());
            say("| page | requests/s | of nginx | p50 ms | p99 ms | p99 of nginx | CPU ms a request |");
            say("|---|---|---|---|---|---|---|");
            for (var page : pages(addresses).entrySet()) {
                tell(compare(page.getKey(), page.getValue(), product, reference));
            }
            say("resident memory: %.0f MB with -Xmx256m", costs.residentMegabytes());
        }
    }

    private static Map<String, String> pages(Network.Addresses addresses) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("strategy tree", addresses.strategy());
        pages.put("task", addresses.task());
        pages.put("search", "/search?q=" + URLEncoder.encode(addresses.word(), StandardCharsets.UTF_8));
        pages.put("feed", "/feeds/changes.atom");
        return pages;
    }

    private Comparison compare(String name, String path, Product product, Reference reference)
            throws IOException, InterruptedException {
        var answer = product.get(path, List.of());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": there is nothing to measure");
        }
        var offered = reference.offer(name.replace(' ', '-'), answer.body());
        return Comparison.measure(
                name,
                new Comparison.Target(product.address(path), new ArrayList<>(), new ProcessCosts(product.process())),
                new Comparison.Target(offered, new ArrayList<>(), new ProcessCosts(reference.process())),
                rounds,
                seconds);
    }

    private static void tell(Comparison page) {
        say(
                "| %s | %.0f | %.2f | %.1f | %.1f | %.1f | %.2f |",
                page.name(),
                page.product().perSecond(),
                page.share(),
                page.product().p50(),
                page.product().p99(),
                page.reference().p99(),
                page.product().cpuMillis());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
