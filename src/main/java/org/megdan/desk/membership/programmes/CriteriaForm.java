package org.megdan.desk.membership.programmes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.megdan.desk.membership.programmes.Criterion.Evidence;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The criteria as typed: a line for each and some empty ones, the order by the numbers beside them. */
public record CriteriaForm(int seen, List<Line> lines) {

    static final int MOST = 40;
    private static final int SPARE = 3;
    private static final int LONGEST = 1000;

    /** @param index of its fields; {@code place} is what was typed */
    public record Line(int index, String place, String textBg, String textEn, String evidence) {

        boolean isEmpty() {
            return textBg.isBlank() && textEn.isBlank();
        }

        int order() {
            return place.matches("[0-9]{1,4}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
        }

        Evidence needed() {
            return List.of("NONE", "FILE").contains(evidence) ? Evidence.valueOf(evidence) : Evidence.ANY;
        }
    }

    static CriteriaForm of(List<Criterion> all, int number) {
        var lines = new ArrayList<Line>();
        all.forEach(one -> lines.add(new Line(
                lines.size(),
                Integer.toString(one.position()),
                one.textBg(),
                one.textEn(),
                one.evidence().name())));
        IntStream.range(0, all.isEmpty() ? SPARE + 2 : SPARE)
                .forEach(i -> lines.add(new Line(lines.size(), Integer.toString(lines.size() + 1), "", "", "ANY")));
        return new CriteriaForm(number, lines);
    }

    static CriteriaForm read(Map<String, String> sent) {
        var seen = sent.getOrDefault("seen", "");
        var lines = IntStream.range(0, MOST)
                .filter(i -> sent.containsKey("bg" + i))
                .mapToObj(i -> new Line(
                        i,
                        text(sent, "place" + i),
                        text(sent, "bg" + i),
                        text(sent, "en" + i),
                        text(sent, "evidence" + i)))
                .toList();
        return new CriteriaForm(seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0, lines);
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").replace("\u0000", "").strip();
    }

    FormErrors errors(Layout layout) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        for (var line : lines) {
            if (line.textBg().isBlank() && !line.isEmpty()) {
                wrong.add(new FormErrors.Wrong("bg" + line.index(), layout.t("membership.criteria.bg.empty")));
            }
            if (line.textBg().length() > LONGEST) {
                wrong.add(new FormErrors.Wrong("bg" + line.index(), layout.t("membership.criteria.long", LONGEST)));
            }
            if (line.textEn().length() > LONGEST) {
                wrong.add(new FormErrors.Wrong("en" + line.index(), layout.t("membership.criteria.long", LONGEST)));
            }
        }
        if (lines.stream().allMatch(Line::isEmpty)) {
            wrong.add(new FormErrors.Wrong("", layout.t("membership.criteria.none-typed")));
        }
        return new FormErrors(wrong);
    }

    /** In their order, numbered anew. */
    List<Criterion> criteria() {
        var ordered = lines.stream()
                .filter(line -> !line.isEmpty())
                .sorted(Comparator.comparingInt(Line::order))
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> {
                    var line = ordered.get(i);
                    return new Criterion(new UUID(0, 0), i + 1, line.textBg(), line.textEn(), line.needed());
                })
                .toList();
    }
}
