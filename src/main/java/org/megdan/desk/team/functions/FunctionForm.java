package org.megdan.desk.team.functions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;

/** A card as typed; duties are lines. */
public record FunctionForm(
        @NotBlank(message = "team.functions.title.empty") @Size(max = 200, message = "team.functions.long")
        String title,

        @Size(max = 2000, message = "team.functions.long") @Nullable
        String purpose,

        @Size(max = 10_000, message = "team.functions.long") @Nullable
        String duties,

        @Nullable UUID reportsTo,

        @Size(max = 500, message = "team.functions.long") @Nullable
        String change,

        @Nullable Integer version) {

    /** What can’t be seen is no title: it is judged as it will be kept. */
    public FunctionForm {
        title = Typed.line(title);
    }

    static FunctionForm empty() {
        return new FunctionForm("", "", "", null, "", 0);
    }

    static FunctionForm of(FunctionCard card) {
        return new FunctionForm(
                card.title(), card.purpose(), String.join("\n", card.duties()), card.reportsTo(), "", card.number());
    }

    int seen() {
        return version == null ? 0 : version;
    }

    FunctionText text() {
        return new FunctionText(Typed.line(title), Typed.text(purpose), Typed.points(duties), reportsTo);
    }
}
