package org.megdan.desk.membership.introductions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.places.Place;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * An introduced organisation for whoever says what it is.
 *
 * @param alike records that may be the same
 * @param words with which it is declined, as typed
 */
public record IntroductionPage(
        Introduction introduction, @Nullable Place place, List<Alike> alike, String words, FormErrors errors) {

    /** Said of an organisation that is none of those that look alike. */
    static final String NEW = "*";

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                readsMembers(layout)
                        ? new Crumb(layout.t("membership.applications"), "/members/applications")
                        : new Crumb(layout.t("ui.my"), "/my"));
    }

    /** Of the organisation that it turned out to be; who keeps records need not read memberships. */
    public @Nullable Crumb record(Layout layout) {
        if (introduction.slug() == null) {
            return null;
        }
        return readsMembers(layout)
                ? new Crumb(layout.t("membership.introduction.record"), "/members/register/" + introduction.slug())
                : new Crumb(layout.t("membership.introduction.card"), "/people/" + introduction.slug());
    }

    public boolean mayAnswer(Layout layout) {
        return layout.viewer().may("actors.edit");
    }

    /** Of a declined one: the day on which what was written is forgotten. */
    public @Nullable LocalDate keptUntil() {
        return introduction.keptUntil();
    }

    /** Whoever is accepted gets somebody who speaks for them; that needs more than keeping records. */
    public boolean mayAccept(Layout layout) {
        return layout.viewer().may("delegates.appoint");
    }

    public String placeName(Layout layout) {
        return place == null ? "" : place.label(layout.language());
    }

    public List<Choice> records(Layout layout) {
        return Stream.concat(
                        alike.stream().map(one -> choice(one, layout)),
                        Stream.of(new Choice(NEW, layout.t("membership.introduction.who.new"))))
                .toList();
    }

    /** Nothing is chosen beforehand where there is a choice. */
    public List<String> chosen() {
        return alike.isEmpty() ? List.of(NEW) : List.of();
    }

    /** What is wrong with declining. */
    public FormErrors declining() {
        return errors.of("words") == null ? FormErrors.NONE : errors;
    }

    /** What is wrong with anything else. */
    public FormErrors accepting() {
        return declining().isEmpty() ? errors : FormErrors.NONE;
    }

    private static boolean readsMembers(Layout layout) {
        return layout.viewer().may("members.read");
    }

    private static Choice choice(Alike one, Layout layout) {
        var by = one.by().stream()
                .map(how -> layout.t("membership.introduction.by." + how.name().toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Choice(one.actor().slug(), one.actor().name(), layout.t("membership.introduction.same", by));
    }
}
