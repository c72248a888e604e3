package org.megdan.desk.membership.directory.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Choice;

class MapPictureTests {

    private static final Dot TARGOVISHTE = dot("Търговище", "Търговище", 43.2512, 26.57215, 4);
    private static final Dot POPOVO = dot("Попово", "Търговище", 43.35, 26.23333, 1);
    private static final Dot SOFIA = dot("София", "София-град", 42.69751, 23.32415, 2);

    @Test
    void standsWithinTheOutlineOfTheCountry() {
        assertThat(Outline.BULGARIA).hasSizeGreaterThan(200);

        var map = picture(List.of(TARGOVISHTE, SOFIA));

        assertThat(map.whole()).isNull();
        assertThat(map.spots()).allSatisfy(spot -> {
            assertThat(Double.parseDouble(spot.x())).isBetween(0.0, (double) map.width());
            assertThat(Double.parseDouble(spot.y())).isBetween(0.0, (double) map.height());
        });
        assertThat(x(map, "София")).isLessThan(x(map, "Търговище"));
        // Sofia stands at the 12th of a hundred parts from the western end, Targovishte at the 66th
        assertThat(x(map, "Търговище") / map.width()).isBetween(0.64, 0.69);
    }

    @Test
    void comesNearWhenAllAreInOneProvince() {
        var map = picture(List.of(TARGOVISHTE, POPOVO));

        assertThat(map.whole()).isNotNull();
        assertThat(x(map, "Търговище") - x(map, "Попово")).isGreaterThan(200);
    }

    @Test
    void showsALoneSettlementInTheMiddle() {
        var map = picture(List.of(POPOVO));

        assertThat(x(map, "Попово")).isBetween(330.0, 390.0);
    }

    @Test
    void moreMakeALargerDot() {
        var map = picture(List.of(POPOVO, TARGOVISHTE));

        assertThat(radius(map, "Търговище")).isGreaterThan(radius(map, "Попово"));
    }

    @Test
    void noNameLiesOnAnother() {
        var crowd = IntStream.range(0, 60)
                .mapToObj(i -> dot("Село " + i, "Търговище", 43.2 + i % 10 * 0.002, 26.5 + i / 10 * 0.002, 1 + i % 3))
                .toList();

        var map = picture(crowd);

        assertThat(map.spots()).hasSize(60);
        assertThat(map.spots().stream().filter(spot -> spot.labelX() != null).count())
                .isLessThan(60);
    }

    @Test
    void namesEveryOneOfAFewOnANarrowScreenToo() {
        var map = picture(List.of(
                TARGOVISHTE,
                POPOVO,
                dot("Омуртаг", "Търговище", 43.1, 26.41667, 1),
                dot("Антоново", "Търговище", 43.15, 26.16667, 1),
                dot("Опака", "Търговище", 43.45, 26.16667, 1)));

        assertThat(map.spots())
                .hasSize(5)
                .allSatisfy(spot -> assertThat(spot.labelX()).isNotNull())
                .noneMatch(MapPicture.Spot::isMinor);
    }

    @Test
    void aNameWithoutRoomForLargeLettersIsThereInSmallOnes() {
        var map = picture(List.of(TARGOVISHTE, dot("Надарево", "Търговище", 43.2812, 26.57215, 1)));
        var crowd = picture(List.of(TARGOVISHTE, dot("Надарево", "Търговище", 43.2612, 26.58215, 1)));

        assertThat(map.spots()).noneMatch(MapPicture.Spot::isMinor);
        assertThat(spot(crowd, "Надарево").labelX()).isNotNull();
    }

    @Test
    void isEmptyWithoutSettlements() {
        assertThat(picture(List.of()).isEmpty()).isTrue();
    }

    private static MapPicture picture(List<Dot> dots) {
        return MapPicture.of(dots, List.of(), dot -> new Choice(dot.place().toString(), dot.name(), "" + dot.count()));
    }

    private static double x(MapPicture map, String name) {
        return Double.parseDouble(spot(map, name).x());
    }

    private static double radius(MapPicture map, String name) {
        return Double.parseDouble(spot(map, name).radius());
    }

    private static MapPicture.Spot spot(MapPicture map, String name) {
        return map.spots().stream()
                .filter(spot -> spot.choice().label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Dot dot(String name, String province, double latitude, double longitude, int count) {
        return new Dot(UUID.randomUUID(), name, province, latitude, longitude, count);
    }
}
