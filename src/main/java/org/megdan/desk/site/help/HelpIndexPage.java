package org.megdan.desk.site.help;

import java.util.Arrays;
import java.util.List;
import org.megdan.platform.web.Layout;

/** All topics with what each answers. */
public record HelpIndexPage(List<Entry> entries) {

    public record Entry(String title, String lead, String path) {}

    static HelpIndexPage of(Layout layout) {
        return new HelpIndexPage(Arrays.stream(Topic.values())
                .map(topic -> new Entry(layout.t(topic.key("title")), layout.t(topic.key("lead")), topic.path()))
                .toList());
    }
}
