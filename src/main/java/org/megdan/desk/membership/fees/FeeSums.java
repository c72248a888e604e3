package org.megdan.desk.membership.fees;

import java.math.BigDecimal;

/** What all fees of a year come to, in euro. */
public record FeeSums(int count, BigDecimal due, BigDecimal paid, int late) {}
