package org.megdan.desk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One page against the static file of equal size, in turns, so that both meet the same noise. Figures are medians over the
 * rounds.
 */
record Comparison(String name, Side product, Side reference) {

    /** @param cpuMillis CPU time of the serving processes a request, the database's included */
    record Side(double perSecond, double p50, double p99, double cpuMillis) {}

    record Target(String address, List<String> headers, ProcessCosts costs) {}

    static Comparison measure(String name, Target product, Target reference, int rounds, int seconds)
            throws IOException, InterruptedException {
        var products = new ArrayList<Side>();
        var references = new ArrayList<Side>();
        once(product, 1);
        for (int round = 0; round < rounds; round++) {
            references.add(once(reference, seconds));
            products.add(once(product, seconds));
        }
        return new Comparison(name, median(products), median(references));
    }

    double share() {
        return product.perSecond() / reference.perSecond();
    }

    private static Side once(Target target, int seconds) throws IOException, InterruptedException {
        double before = target.costs().cpuSeconds();
        var figures = new Load(target.address(), 16, seconds, target.headers()).run();
        double cpu = target.costs().cpuSeconds() - before;
        return new Side(figures.perSecond(), figures.p50(), figures.p99(), 1000 * cpu / figures.requests());
    }

    private static Side median(List<Side> sides) {
        return new Side(
                median(sides, Side::perSecond),
                median(sides, Side::p50),
                median(sides, Side::p99),
                median(sides, Side::cpuMillis));
    }

    private static double median(List<Side> sides, ToDoubleFunction<Side> figure) {
        return sides.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .skip(sides.size() / 2)
                .findFirst()
                .orElse(0.0);
    }
}
