package org.megdan.desk.people.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.springframework.beans.factory.annotation.Autowired;

class WordsPagesTests extends OfficeStage {

    @Autowired
    Ties ties;

    @Test
    void addsAKindOfTieThatGrantsNothing() {
        var added = coordinator.submit(
                "/people/kinds",
                "/people/kinds",
                Map.of("nameBg", "стипендиант", "nameEn", "fellow", "from", "PERSON", "to", "ORGANISATION"));

        assertThat(added.location()).isEqualTo("/people/kinds");
        assertThat(kind("FELLOW").nameBg()).isEqualTo("стипендиант");
        assertThat(kind("FELLOW").grantsRights()).isFalse();
        assertThat(coordinator.get("/people/kinds").page().select("#kinds").text())
                .contains("стипендиант", "Човек → Организация", "actors.grant");
    }

    @Test
    void takesNoRightsFromAForm() {
        coordinator.submit(
                "/people/kinds",
                "/people/kinds",
                Map.of(
                        "nameBg", "хитрец",
                        "nameEn", "Trickster",
                        "from", "PERSON",
                        "to", "ORGANISATION",
                        "rights", "system.admin"));
        coordinator.submit(
                "/people/kinds/VOLUNTEER",
                "/people/kinds/VOLUNTEER",
                Map.of("nameBg", "доброволка", "nameEn", "volunteer", "rights", "actors.grant"));

        assertThat(kind("TRICKSTER").rights()).isEmpty();
        assertThat(kind("VOLUNTEER").rights()).isEmpty();
        assertThat(kind("VOLUNTEER").nameBg()).isEqualTo("доброволка");
    }

    @Test
    void keepsWhatWasTypedWhenAWordIsThereAlready() {
        var kind = coordinator.submit(
                "/people/kinds",
                "/people/kinds",
                Map.of("nameBg", "Доброволец", "nameEn", "helper", "from", "PERSON", "to", "GROUP"));
        assertThat(kind.status()).isEqualTo(422);
        assertThat(kind.page().select(".field-wrong").text()).contains("Вече има вид връзка „Доброволец“");
        assertThat(kind.page().select("input[name=nameEn]").attr("value")).isEqualTo("helper");
        assertThat(kind.page().select("input[name=to][checked]").eachAttr("value"))
                .containsExactly("GROUP");

        var topic = coordinator.submit(
                "/people/topics", "/people/topics", Map.of("nameBg", "здраве", "nameEn", "wellness"));
        assertThat(topic.status()).isEqualTo(422);
        assertThat(topic.page().text()).contains("Вече има тема „здраве“");

        var place = coordinator.submit(
                "/people/places",
                "/people/places",
                Map.of("name", "Попово", "municipality", "Попово", "province", "Търговище", "latitude", "43.3"));
        assertThat(place.status()).isEqualTo(422);
        assertThat(place.page().text()).contains("Напишете и ширината, и дължината");
        assertThat(place.page().select("input[name=latitude]").attr("value")).isEqualTo("43.3");
    }

    @Test
    void keepsTheListsOfTopicsAndPlaces() {
        coordinator.submit("/people/topics", "/people/topics", Map.of("nameBg", "пчеларство", "nameEn", "beekeeping"));
        coordinator.submit(
                "/people/topics/beekeeping",
                "/people/topics/beekeeping",
                Map.of("nameBg", "пчели и хора", "nameEn", "bees and people"));
        assertThat(coordinator.get("/people/topics").page().select("#topics").text())
                .contains("пчели и хора", "bees and people");

        coordinator.submit(
                "/people/places",
                "/people/places",
                Map.of(
                        "name", "Измислица",
                        "municipality", "Попово",
                        "province", "Търговище",
                        "latitude", "43.4",
                        "longitude", "26.1"));
        var places = coordinator.get("/people/places").page();
        assertThat(places.select("#places").text()).contains("Измислица (Попово)", "43.40000, 26.10000");
        var path = places.select("#places tr:contains(Измислица) a").attr("href");
        assertThat(coordinator
                        .submit(path, path, Map.of("municipality", "Опака"))
                        .location())
                .isEqualTo("/people/places");
        assertThat(coordinator.get("/people/places").page().select("#places").text())
                .contains("Измислица (Опака)");
        assertThat(coordinator.get("/people/topics/no-such").status()).isEqualTo(404);
    }

    @Test
    void hidesKindsFromWhoeverCannotGrant() {
        stage.enter(Cast.CHAIR, "CHAIR");
        var chair = visitor(Cast.CHAIR);

        assertThat(chair.get("/people").status()).isEqualTo(200);
        assertThat(chair.get("/people").page().select("a[href=/people/kinds]")).isEmpty();
        assertThat(chair.get("/people/kinds").status()).isEqualTo(404);
        assertThat(chair.get("/people/topics").status()).isEqualTo(404);
    }

    private TieKind kind(String code) {
        return ties.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow();
    }
}
