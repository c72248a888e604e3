package org.megdan.desk.people.words;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;
import org.megdan.platform.web.PlainLine;

/** A settlement as typed; the position may be left out. */
public record PlaceForm(
        @NotBlank(message = "people.places.name.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String name,

        @NotBlank(message = "people.places.municipality.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String municipality,

        @NotBlank(message = "people.places.province.empty")
        @Size(max = 100, message = "people.words.name.long")
        @PlainLine(message = "people.name.odd")
        String province,

        @DecimalMin(value = "-90", message = "people.places.latitude.wrong")
        @DecimalMax(value = "90", message = "people.places.latitude.wrong")
        @Nullable
        Double latitude,

        @DecimalMin(value = "-180", message = "people.places.longitude.wrong")
        @DecimalMax(value = "180", message = "people.places.longitude.wrong")
        @Nullable
        Double longitude) {

    static final PlaceForm EMPTY = new PlaceForm("", "", "", null, null);

    static PlaceForm of(Place place) {
        return new PlaceForm(place.name(), place.municipality(), place.province(), place.latitude(), place.longitude());
    }

    @AssertTrue(message = "people.places.position.half")
    public boolean isLatitudeWithLongitude() {
        return (latitude == null) == (longitude == null);
    }
}
