package org.megdan.desk.membership.code;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as typed: paragraphs with an empty line between them, numbered by their order. */
public record CodeForm(
        @Nullable Integer lock,

        @NotBlank(message = "membership.code.title.empty") @Size(max = 300, message = "membership.code.title.long")
        String title,

        @NotBlank(message = "membership.code.text.empty") String text) {

    private static final int MOST = 200;
    private static final int LONGEST = 4000;

    static CodeForm of(Code code, int lock) {
        return new CodeForm(lock, code.title(), String.join("\n\n", code.paragraphs()));
    }

    @AssertTrue(message = "membership.code.text.long")
    public boolean isTextRight() {
        return text == null
                || paragraphs().size() <= MOST && paragraphs().stream().allMatch(one -> one.length() <= LONGEST);
    }

    int seen() {
        return lock == null ? 0 : lock;
    }

    public String lockText() {
        return Integer.toString(seen());
    }

    String plainTitle() {
        return title.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** A paragraph is one line, so that the signed text has no two readings; a number in front is the writer's help. */
    List<String> paragraphs() {
        return Arrays.stream(text.replace("\r", "").replace("\u0000", "").split("\n\\s*\n"))
                .map(one -> one.replaceAll("\\s+", " ").strip().replaceFirst("^[0-9]{1,3}[.)] ", ""))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
