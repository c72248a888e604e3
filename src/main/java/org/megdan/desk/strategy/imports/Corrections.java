package org.megdan.desk.strategy.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.Kept;
import org.megdan.core.plans.outline.KeptEdits;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineNode;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/** What can be done to one node, with everything there is to choose from. */
record Corrections(Layout layout, Outline outline, Levels levels) {

    Correction of(OutlineNode node) {
        return new Correction(
                node.id(),
                node.code(),
                node.title(),
                node.level(),
                node.parent() == null ? "" : node.parent(),
                levels.choices(),
                parents(node),
                others(node),
                cuts(node.title()),
                node.targetGroups().stream().map(Entry::text).toList(),
                node.results().stream().map(Entry::text).toList(),
                node.notes().stream().map(Entry::text).toList(),
                node.wordings().stream().map(wording -> wording.title()).toList(),
                node.doubts().stream()
                        .map(doubt -> layout.t(doubt.key(), doubt.arguments().toArray()))
                        .toList());
    }

    Placing placing(Kept kept) {
        var chapters = new ArrayList<>(List.of(new Choice("", layout.t("strategy.imports.place.new-chapter"))));
        outline.context()
                .forEach(chapter ->
                        chapters.add(new Choice(chapter.id(), (chapter.code() + " " + chapter.title()).strip())));
        var parents = new ArrayList<>(List.of(new Choice("", layout.t("strategy.imports.outermost"))));
        var nodes = outline.nodes().stream().map(Corrections::choice).toList();
        parents.addAll(nodes);
        var parts = Stream.of(KeptEdits.Part.values())
                .map(part -> new Choice(
                        part.name(),
                        layout.t("strategy.imports.place." + part.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new Placing(kept.id(), kept.settled(), nodes, parts, parents, levels.choices(), chapters);
    }

    private List<Choice> parents(OutlineNode node) {
        var choices = new ArrayList<>(List.of(new Choice("", layout.t("strategy.imports.outermost"))));
        outline.nodes().stream()
                .filter(other -> !other.level().equals(node.level()))
                .map(Corrections::choice)
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> others(OutlineNode node) {
        return outline.nodes().stream()
                .filter(other ->
                        other.level().equals(node.level()) && !other.id().equals(node.id()))
                .map(Corrections::choice)
                .toList();
    }

    private static List<Choice> cuts(String title) {
        var cuts = new ArrayList<Choice>();
        for (int i = 1; i < title.length(); i++) {
            if (Character.isWhitespace(title.charAt(i - 1)) && !Character.isWhitespace(title.charAt(i))) {
                cuts.add(new Choice(Integer.toString(i), "… " + title.substring(i)));
            }
        }
        return cuts;
    }

    private static Choice choice(OutlineNode node) {
        var label = (node.code() + " " + node.title()).strip();
        return new Choice(node.id(), label.length() > 90 ? label.substring(0, 89) + "…" : label);
    }
}
