package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures in rounds; figures are medians over them. Two sides are asked in turns, so that both meet the same noise.
 *
 * @param folder for the load generator's files
 */
record Trial(Path folder, int rounds, int seconds) {

    static final int CONNECTIONS = 16;

    private static final int ROUNDS_TO_WARM = 2;

    Pair compare(Question product, Question reference) throws IOException, InterruptedException {
        warm(product);
        var products = new ArrayList<Side>();
        var references = new ArrayList<Side>();
        for (int round = 0; round < rounds; round++) {
            references.add(once(reference, CONNECTIONS));
            products.add(once(product, CONNECTIONS));
        }
        return new Pair(median(products), median(references));
    }

    Side measure(Question question, int connections) throws IOException, InterruptedException {
        warm(question);
        var sides = new ArrayList<Side>();
        for (int round = 0; round < rounds; round++) {
            sides.add(once(question, connections));
        }
        return median(sides);
    }

    private void warm(Question question) throws IOException, InterruptedException {
        // a page is warm when its code is compiled and what can be kept is kept
        new Load(folder, CONNECTIONS, ROUNDS_TO_WARM * seconds).on(question);
    }

    private Side once(Question question, int connections) throws IOException, InterruptedException {
        var costs = question.program().costs();
        double before = costs.cpuSeconds();
        var figures = new Load(folder, connections, seconds).on(question);
        double cpu = costs.cpuSeconds() - before;
        return new Side(
                figures.perSecond(), figures.p50(), figures.p95(), figures.p99(), 1000 * cpu / figures.requests());
    }

    private static Side median(List<Side> sides) {
        return new Side(
                median(sides, Side::perSecond),
                median(sides, Side::p50),
                median(sides, Side::p95),
                median(sides, Side::p99),
                median(sides, Side::cpuMillis));
    }

    static <T> double median(List<T> all, ToDoubleFunction<T> figure) {
        return all.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .skip(all.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** @param cpuMillis CPU time of the serving processes a request, the database's included */
    record Side(double perSecond, double p50, double p95, double p99, double cpuMillis) {

        static final Side NONE = new Side(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    record Pair(Side product, Side reference) {

        double share() {
            return product.perSecond() / reference.perSecond();
        }
    }
}
