package org.megdan.desk.membership.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.desk.membership.programmes.Criterion;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** An application as typed: words to the whole, and for each criterion words, a link and whether its file goes. */
public record ApplicationForm(int lock, String words, List<Line> lines) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LINK = 1000;

    /** @param answer what is stored; the other texts are what was typed */
    public record Line(Criterion criterion, Answer answer, String words, String link, boolean dropsFile) {

        public String field(String part) {
            return part + criterion.position();
        }
    }

    static ApplicationForm of(Application application, List<Criterion> criteria, Map<UUID, Answer> answers) {
        return new ApplicationForm(
                application.lock(),
                application.words(),
                criteria.stream()
                        .map(criterion -> {
                            var answer = answers.getOrDefault(criterion.id(), Answer.empty(criterion.id()));
                            return new Line(criterion, answer, answer.words(), answer.link(), false);
                        })
                        .toList());
    }

    /** What was sent over what is stored. */
    ApplicationForm typed(Map<String, String> sent) {
        var seen = sent.getOrDefault("lock", "");
        return new ApplicationForm(
                seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0,
                text(sent, "words"),
                lines.stream()
                        .map(line -> new Line(
                                line.criterion(),
                                line.answer(),
                                text(sent, line.field("words")),
                                link(text(sent, line.field("link"))),
                                sent.containsKey(line.field("drop"))))
                        .toList());
    }

    ApplicationForm locked(int now) {
        return new ApplicationForm(now, words, lines);
    }

    FormErrors errors(Layout layout) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        if (words.length() > LONGEST) {
            wrong.add(new FormErrors.Wrong("words", layout.t("membership.application.long", LONGEST)));
        }
        for (var line : lines) {
            if (line.words().length() > LONGEST) {
                wrong.add(new FormErrors.Wrong(line.field("words"), layout.t("membership.application.long", LONGEST)));
            }
            if (!line.link().isEmpty() && !isLink(line.link())) {
                wrong.add(new FormErrors.Wrong(line.field("link"), layout.t("membership.application.link.wrong")));
            }
        }
        return new FormErrors(wrong);
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").replace("\u0000", "").strip();
    }

    /** What no beginning makes an address of stays as it was typed. */
    private static String link(String typed) {
        var whole = "https://" + typed;
        return typed.contains(":") || !isLink(whole) ? typed : whole;
    }

    private static boolean isLink(String link) {
        return link.length() <= LONGEST_LINK && link.matches("https?://[^\\s\"<>]+");
    }
}
