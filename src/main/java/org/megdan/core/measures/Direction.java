package org.megdan.core.measures;

import java.math.BigDecimal;

/** Which way is better: more trained volunteers, fewer children at risk. */
public enum Direction {
    UP,
    DOWN;

    boolean reaches(BigDecimal value, BigDecimal target) {
        return this == UP ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }
}
