package org.megdan.desk.people.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.places.Provinces;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The list of places with the form of a new one, or of the one that is being corrected. */
public record PlacesPage(List<Place> places, @Nullable Place corrected, PlaceForm form, FormErrors errors) {

    public String action() {
        return corrected == null ? "/people/places" : "/people/places/" + corrected.id();
    }

    public List<Choice> provinces(Layout layout) {
        return Provinces.ALL.stream()
                .map(name -> new Choice(name, Provinces.name(name, layout.language())))
                .toList();
    }

    public String province(Place place, Layout layout) {
        return Provinces.name(place.province(), layout.language());
    }

    /** Degrees north and east, empty where they are not known. */
    public String position(Place place) {
        return place.latitude() == null
                ? ""
                : String.format(Locale.ROOT, "%.5f, %.5f", place.latitude(), Objects.requireNonNull(place.longitude()));
    }

    public String text(@Nullable Double degrees) {
        return degrees == null ? "" : degrees.toString();
    }
}
