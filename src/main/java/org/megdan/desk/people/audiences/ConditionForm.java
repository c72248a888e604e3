package org.megdan.desk.people.audiences;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.audiences.Condition;
import org.megdan.core.actors.audiences.Condition.Whom;
import org.megdan.core.actors.audiences.Question.Joint;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** One condition as it was typed; which fields count depends on its sort. */
record ConditionForm(
        @Nullable Joint joint,
        @Nullable String tie,
        @Nullable Whom whom,
        @Nullable String q,
        @Nullable UUID organisation,
        @Nullable String topic,
        @Nullable String municipality,
        @Nullable String purpose,
        @Nullable LocalDate on) {

    static final ConditionForm EMPTY = new ConditionForm(null, "", Whom.NETWORK, "", null, "", "", "", null);

    enum Sort {
        TIED,
        WORKS_ON,
        FROM,
        AGREED;

        static Optional<Sort> find(String address) {
            return Arrays.stream(values())
                    .filter(sort -> sort.address().equals(address))
                    .findFirst();
        }

        String address() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Joint jointOrAnd() {
        return Objects.requireNonNullElse(joint, Joint.AND);
    }

    String words() {
        return Objects.requireNonNullElse(q, "").strip();
    }

    /** What has to be chosen first. */
    FormErrors missing(Sort sort, Layout layout) {
        return switch (sort) {
            case TIED ->
                whom == null
                        ? FormErrors.of("whom", layout.t("people.audiences.whom.empty"))
                        : whom == Whom.ORGANISATION && organisation == null
                                ? FormErrors.of("q", layout.t("people.audiences.organisation.empty"))
                                : on != null && (on.getYear() < 1900 || on.getYear() > 2200)
                                        ? FormErrors.of("on", layout.t("people.tie.year"))
                                        : FormErrors.NONE;
            case WORKS_ON -> chosen(topic, "topic", "people.audiences.topic.empty", layout);
            case FROM -> chosen(municipality, "municipality", "people.audiences.municipality.empty", layout);
            case AGREED -> chosen(purpose, "purpose", "people.audiences.purpose.empty", layout);
        };
    }

    private static FormErrors chosen(@Nullable String value, String field, String key, Layout layout) {
        return given(value) == null ? FormErrors.of(field, layout.t(key)) : FormErrors.NONE;
    }

    Condition condition(Sort sort) {
        return switch (sort) {
            case TIED -> tied(Objects.requireNonNull(whom));
            case WORKS_ON -> new Condition.WorksOn(Objects.requireNonNull(given(topic)));
            case FROM -> new Condition.From(Objects.requireNonNull(given(municipality)));
            case AGREED -> new Condition.Agreed(Objects.requireNonNull(given(purpose)));
        };
    }

    private Condition tied(Whom other) {
        var isAmongMany = other == Whom.MEMBER || other == Whom.ANYONE;
        return new Condition.Tied(
                given(tie),
                other,
                other == Whom.ORGANISATION ? organisation : null,
                given(topic),
                isAmongMany ? given(municipality) : null,
                on);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() || value.indexOf('\0') >= 0 ? null : value.strip();
    }
}
