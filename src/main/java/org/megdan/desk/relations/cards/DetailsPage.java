package org.megdan.desk.relations.cards;

import java.util.List;
import java.util.Map;
import org.megdan.core.actors.topics.Topic;
import org.megdan.desk.relations.views.Detail;
import org.megdan.desk.relations.views.Tied;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;

/** The form of a tie's details and topics. */
public record DetailsPage(
        Tied tied, Map<String, String> values, List<String> about, List<Topic> topics, FormErrors errors) {

    public View view() {
        return tied.view();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t(view().key("title")), view().path()),
                new Crumb(tied.who().name(), tied.path()));
    }

    /** An amount as it is written by hand; what could not be read, as it was typed. */
    public String value(Detail detail, Layout layout) {
        var value = values.getOrDefault(detail.name(), "");
        if (detail.kind() != Detail.Kind.AMOUNT || !value.matches("[0-9]+[.][0-9]{2}")) {
            return value;
        }
        var plain = value.replaceFirst("[.]00$", "");
        return layout.language() == Language.BG ? plain.replace('.', ',') : plain;
    }

    /** A sentence under the field; empty where the label says enough. */
    public String hint(Detail detail, Layout layout) {
        var key = detail.key(view()) + ".hint";
        return layout.messages().has(key) ? layout.t(key) : "";
    }

    public List<Choice> topicChoices(Layout layout) {
        return topics.stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }

    public String type(Detail detail) {
        return detail.kind() == Detail.Kind.DAY ? "date" : "text";
    }

    public String size(Detail detail) {
        return detail.kind() == Detail.Kind.LINE ? "long" : "short";
    }
}
