package org.megdan.platform.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@Tries("H3")
class ThrottleTests {

    private static final String PLACE = "192.0.2.7";
    private static final String ELSEWHERE = "192.0.2.8";

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient sql;

    @Test
    void aPlaceThatIsSlowedLeavesNoRowsWhateverAddressesItMakesUp() {
        var tried = IntStream.range(0, 110).filter(this::isTried).count();
        assertThat(tried).isBetween(100L, 105L);
        var rows = rows();

        IntStream.range(1000, 1100).forEach(this::isTried);

        assertThat(rows()).isLessThan(rows + 40);
    }

    @Test
    void triesOnOneAccountSlowOnlyThatOne() {
        IntStream.range(0, 200).forEach(i -> throttle.allowsPassword(PLACE, "one@example.org", "дума" + i));

        assertThat(throttle.allowsPassword(PLACE, "one@example.org", "друга")).isFalse();
        assertThat(throttle.allowsPassword(PLACE, "two@example.org", "друга")).isTrue();
    }

    @Test
    void bucketsInMemoryRefillWithTime() {
        var buckets = new FleetingBuckets();
        var now = Instant.parse("2026-11-22T08:00:00Z");

        assertThat(buckets.take("a", 2, 0.5, now)).isTrue();
        assertThat(buckets.take("a", 2, 0.5, now)).isTrue();
        assertThat(buckets.take("a", 2, 0.5, now)).isFalse();
        assertThat(buckets.take("b", 2, 0.5, now)).isTrue();
        assertThat(buckets.take("a", 2, 0.5, now.plusSeconds(2))).isTrue();
        assertThat(buckets.take("a", 2, 0.5, now.plusSeconds(3))).isFalse();
    }

    @Test
    void aPlaceThatIsSlowedPushesNobodyOutOfMemoryWhileThereIsNoRoom() {
        var now = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        var full = new Throttle(sql, () -> true, now);
        var rows = rows();
        IntStream.range(0, 200).forEach(i -> full.allowsPassword(ELSEWHERE, "one@example.org", "дума" + i));
        IntStream.range(0, 110).forEach(i -> full.allowsPassword(PLACE, "made-up-" + i + "@example.org", "дума" + i));

        IntStream.range(0, 20_001).forEach(i -> full.allowsPassword(PLACE, "other-" + i + "@example.org", "дума" + i));

        assertThat(full.allowsPassword(ELSEWHERE, "one@example.org", "друга")).isFalse();
        assertThat(rows()).isEqualTo(rows);
    }

    private boolean isTried(int number) {
        return throttle.allowsPassword(PLACE, "made-up-" + number + "@example.org", "дума" + number);
    }

    private int rows() {
        return sql.sql("select count(*) from identity.bucket")
                .query(Integer.class)
                .single();
    }
}
