package org.megdan.desk.membership.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.places.Places;
import org.megdan.desk.membership.directory.Settlements.Settlement;
import org.megdan.desk.membership.directory.map.Dot;
import org.megdan.desk.membership.directory.map.MapPicture;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Makes the pages of the directory: eight queries, whatever is asked for. */
@Component
class DirectoryPages {

    private final Members members;
    private final Settlements settlements;
    private final Places known;

    DirectoryPages(Members members, Settlements settlements, Places known) {
        this.members = members;
        this.settlements = settlements;
        this.known = known;
    }

    DirectoryPage of(Circle circle, DirectoryFilter filter, Layout layout) {
        var places = settlements.of(circle.mark());
        return new DirectoryPage(
                circle,
                filter,
                members.piece(circle.mark(), filter.asked()),
                topics(circle, layout),
                places(places, layout),
                List.of(
                        new Choice(ActorKind.ORGANISATION.name(), layout.t(ActorKind.ORGANISATION.key())),
                        new Choice(ActorKind.GROUP.name(), layout.t(ActorKind.GROUP.key()))),
                picture(places, layout),
                places.stream().map(one -> line(circle, one, layout)).toList());
    }

    private List<Choice> topics(Circle circle, Layout layout) {
        return members.byTopic(circle.mark()).entrySet().stream()
                .map(one ->
                        new Choice(one.getKey().code(), counted(one.getKey().name(layout.language()), one.getValue())))
                .toList();
    }

    /** Each municipality, and under it its settlements where there are more than its centre. */
    private static List<Choice> places(List<Settlement> settlements, Layout layout) {
        var choices = new ArrayList<Choice>();
        var language = layout.language();
        for (var one : settlements) {
            var place = one.place();
            var together = settlements.stream()
                    .filter(other -> other.place().municipality().equals(place.municipality()))
                    .toList();
            if (together.getFirst() == one) {
                choices.add(new Choice(
                        place.municipality(),
                        counted(
                                layout.t("membership.directory.municipality", named(place.municipality(), language)),
                                together.stream().mapToInt(Settlement::count).sum())));
            }
            if (together.size() > 1 || !place.name().equals(place.municipality())) {
                choices.add(new Choice(place.id().toString(), "– " + counted(place.name(language), one.count())));
            }
        }
        return choices;
    }

    private MapPicture picture(List<Settlement> settlements, Layout layout) {
        var language = layout.language();
        var dots = settlements.stream()
                .flatMap(one -> dot(one.place(), one.count(), language))
                .toList();
        var counted = settlements.stream().map(one -> one.place().id()).toList();
        var others = known.all().stream()
                .filter(place -> place.name().equals(place.municipality()) && !counted.contains(place.id()))
                .flatMap(place -> dot(place, 0, language))
                .toList();
        return MapPicture.of(
                dots,
                others,
                dot -> new Choice(
                        dot.place().toString(),
                        label(dot),
                        dot.name() + ": " + layout.t("membership.directory.count", dot.count())));
    }

    private static String label(Dot dot) {
        return dot.count() == 0 ? dot.name() : counted(dot.name(), dot.count());
    }

    private static Stream<Dot> dot(Place place, int count, Language language) {
        var latitude = place.latitude();
        var longitude = place.longitude();
        return latitude == null || longitude == null
                ? Stream.empty()
                : Stream.of(new Dot(place.id(), place.name(language), place.province(), latitude, longitude, count));
    }

    private static DirectoryPage.Line line(Circle circle, Settlement one, Layout layout) {
        var place = one.place();
        return new DirectoryPage.Line(
                place.name(layout.language()),
                named(place.municipality(), layout.language()),
                circle.path() + "?place=" + place.id(),
                one.count());
    }

    private static String named(String text, Language language) {
        return language == Language.BG ? text : Transliteration.toLatin(text);
    }

    private static String counted(String name, int count) {
        return name + " (" + count + ")";
    }
}
