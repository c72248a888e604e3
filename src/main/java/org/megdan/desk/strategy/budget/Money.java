package org.megdan.desk.strategy.budget;

import java.math.BigDecimal;
import org.megdan.platform.web.Layout;

/** Amounts as people read them: „1 700 €“, „40 лв.“. */
public class Money {

    private Money() {}

    public static String text(BigDecimal amount, String currency, Layout layout) {
        return layout.number(amount) + "\u00a0" + sign(currency);
    }

    static String sign(String currency) {
        return switch (currency) {
            case "EUR" -> "€";
            case "BGN" -> "лв.";
            default -> currency;
        };
    }
}
