package org.megdan.desk.site.help;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Help on one topic: questions, each answered in steps. */
public record HelpPage(String title, String lead, List<Section> sections, List<Crumb> others) {

    /** @param steps one sentence or more each; a single one is no list */
    public record Section(String title, List<String> steps) {}

    static HelpPage of(Topic topic, Layout layout) {
        var sections = IntStream.iterate(1, i -> layout.messages().has(topic.key(i + ".title")), i -> i + 1)
                .mapToObj(i -> new Section(
                        layout.t(topic.key(i + ".title")),
                        layout.t(topic.key(i + ".text")).lines().toList()))
                .toList();
        var others = Arrays.stream(Topic.values())
                .filter(other -> other != topic)
                .map(other -> new Crumb(layout.t(other.key("title")), other.path()))
                .toList();
        return new HelpPage(layout.t(topic.key("title")), layout.t(topic.key("lead")), sections, others);
    }
}
