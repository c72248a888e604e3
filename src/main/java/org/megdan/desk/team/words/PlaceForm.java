package org.megdan.desk.team.words;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;

/** A settlement as typed; the position may be left out. */
public record PlaceForm(
        @NotBlank(message = "team.places.name.empty")
        @Size(max = 100, message = "team.words.name.long")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "team.name.odd")
        String name,

        @NotBlank(message = "team.places.municipality.empty")
        @Size(max = 100, message = "team.words.name.long")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "team.name.odd")
        String municipality,

        @NotBlank(message = "team.places.province.empty")
        @Size(max = 100, message = "team.words.name.long")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "team.name.odd")
        String province,

        @DecimalMin(value = "-90", message = "team.places.latitude.wrong")
        @DecimalMax(value = "90", message = "team.places.latitude.wrong")
        @Nullable
        Double latitude,

        @DecimalMin(value = "-180", message = "team.places.longitude.wrong")
        @DecimalMax(value = "180", message = "team.places.longitude.wrong")
        @Nullable
        Double longitude) {

    static final PlaceForm EMPTY = new PlaceForm("", "", "", null, null);

    static PlaceForm of(Place place) {
        return new PlaceForm(place.name(), place.municipality(), place.province(), place.latitude(), place.longitude());
    }

    @AssertTrue(message = "team.places.position.half")
    public boolean isLatitudeWithLongitude() {
        return (latitude == null) == (longitude == null);
    }
}
