package org.megdan.desk.strategy.versions;

import java.util.Map;
import java.util.Optional;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.desk.strategy.subjects.Typed;

/** The decision as typed, with the SHA-256 of the text that was on screen. */
public record AdoptionForm(Map<String, String> typed) {

    public AdoptionForm {
        typed = Map.copyOf(typed);
    }

    static AdoptionForm blank() {
        return new AdoptionForm(Map.of("published", "true"));
    }

    /** With what the document says, to be checked. */
    static AdoptionForm of(OutlineAdoption stated) {
        var day = stated.date();
        return new AdoptionForm(Map.of(
                "published", "true",
                "body", stated.body(),
                "decisionNo", stated.decision(),
                "protocolNo", stated.protocol(),
                "on", day == null ? "" : day.toString(),
                "sentence", stated.sentence()));
    }

    public String value(String field) {
        return Typed.text(typed.get(field)).replace("\u0000", "");
    }

    public boolean isPublished() {
        return value("published").equals("true");
    }

    Optional<Decision> read(Typed reading) {
        var body = reading.required("body", "strategy.versions.adoption.body", value("body"), 300);
        var day = reading.day("on", value("on"));
        if (value("on").isEmpty()) {
            reading.wrong("on", "strategy.versions.adoption.no-date");
        }
        tooLong(reading, "decisionNo");
        tooLong(reading, "protocolNo");
        if (day == null || !reading.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(body, value("decisionNo"), value("protocolNo"), day));
    }

    private void tooLong(Typed reading, String field) {
        if (value(field).length() > 100) {
            reading.wrong(field, "strategy.typed.long", 100);
        }
    }
}
