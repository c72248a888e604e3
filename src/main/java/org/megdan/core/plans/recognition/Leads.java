package org.megdan.core.plans.recognition;

import org.megdan.core.plans.outline.LevelWords;

/** Reads how pieces begin, by the level words. */
record Leads(LevelWords words) {

    Lead of(String text) {
        var number = Code.at(text);
        var body = number.map(Code.Found::rest).orElse(text);
        var code = number.map(Code.Found::code).orElse(null);
        var word = words.beginning(body, LevelWords.Role.LEVEL);
        if (word.isEmpty()) {
            return new Lead("", "", code, body);
        }
        var length = word.get().text().length();
        var after = body.substring(length).strip();
        var ordinal = Code.afterLabel(after);
        var rest = ordinal.map(Code.Found::rest).orElse(after);
        var title = rest.replaceFirst("^[\\s:.)–—-]+", "");
        var isLabel = ordinal.isPresent() || rest.isEmpty() || title.length() < rest.length();
        if (!isLabel) {
            return new Lead("", "", code, body);
        }
        var own = code == null ? ordinal.map(Code.Found::code).orElse(null) : code;
        return withOwnNumber(new Lead(word.get().meaning(), body.substring(0, length), own, title));
    }

    /** „Стратегическа цел Б“ and then „2. …“: the number before the title itself is the better one. */
    private static Lead withOwnNumber(Lead lead) {
        var inner = Code.at(lead.rest());
        if (inner.isEmpty() || lead.code() != null) {
            return lead;
        }
        return new Lead(
                lead.level(), lead.label(), inner.get().code(), inner.get().rest());
    }
}
