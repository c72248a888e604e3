package org.megdan.core.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the indicators of one subject, or of a group of subjects, stand together.
 *
 * @param share the plain mean of the shares that can be told, 0 to 1; null when none can
 */
public record Progress(
        Map<Standing, Integer> byStanding, @Nullable BigDecimal share) {

    public static final Progress NONE = new Progress(Map.of(), null);

    public Progress {
        byStanding = Map.copyOf(byStanding);
    }

    public static Progress of(Collection<Series> series) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        series.forEach(one -> counts.merge(one.standing(), 1, Integer::sum));
        var shares = series.stream().map(Series::share).filter(Objects::nonNull).toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Progress(
                counts,
                shares.isEmpty() ? null : sum.divide(BigDecimal.valueOf(shares.size()), 4, RoundingMode.HALF_UP));
    }

    public int indicators() {
        return byStanding.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Standing standing) {
        return byStanding.getOrDefault(standing, 0);
    }
}
