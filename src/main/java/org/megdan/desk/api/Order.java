package org.megdan.desk.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;

/** Texts in whose order things stand. */
public final class Order {

    private Order() {}

    public static String text(String text) {
        return text.toLowerCase(Language.BG.locale());
    }

    public static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
