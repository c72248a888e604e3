package org.megdan.platform.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.platform.search.SearchDocument.PUBLIC;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.SearchHit.Fragment;
import org.megdan.platform.search.SearchedInstead.How;
import org.megdan.platform.web.Language;
import org.megdan.testing.Tries;

class LookupTests {

    private static final String CANARY = "канарковичка";
    private static final Viewer BOARD = new Viewer(null, null, "", Set.of("board.read"));

    @TempDir
    static Path folder;

    static SearchIndex index;

    @BeforeAll
    static void fill() {
        index = SearchIndex.open(folder);
        index.put(List.of(
                document("goal", "1", "2.3. Развитие на доброволчеството", "Повече доброволци в кварталите.", 3),
                document("task", "2", "Кампания „Дарете час“", "Набиране на доброволци от общността.", 1),
                document("task", "3", "Съвет за обществени поръчки", "Становища по проекти на наредби.", 1),
                document("task", "4", "Обучения за организации", "Обученията са за младежи и учители.", 1),
                new SearchDocument(
                        "page",
                        "5",
                        "Training of volunteers",
                        "A page about communities.",
                        "/page/5",
                        Set.of(PUBLIC),
                        1,
                        Language.EN,
                        null),
                new SearchDocument(
                        "draft",
                        "6",
                        "Чернова " + CANARY,
                        "Тайна " + CANARY + " за доброволци",
                        "/draft/6",
                        Set.of("board.read"),
                        1,
                        Language.BG,
                        null)));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "доброволец, 1 2",
        "ОБУЧЕНИЕ, 4",
        "становището, 3",
        "volunteer, 5",
        "community, 5",
        "2.3, 1",
        "доброволци от общността, 2",
        "за, 3 4"
    })
    void findsEveryFormOfTheWords(String text, String ids) {
        var result = find(text);
        assertThat(ids(result)).containsExactlyInAnyOrder(ids.split(" "));
        assertThat(result.searchedInstead()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "dobrovolec, доброволец, IN_CYRILLIC, 1 2",
        "dobrovoltsi, доброволци, IN_CYRILLIC, 1 2",
        "stanovi6te, становище, IN_CYRILLIC, 3",
        "savet, съвет, SIMILAR, 3",
        "саветите, съвет, SIMILAR, 3",
        "доброволтсите, доброволци, SIMILAR, 1 2",
        "становшие, становища, SIMILAR, 3",
        "обучниея, обучения, SIMILAR, 4",
        "dobrovlci, доброволци, SIMILAR, 1 2",
        "voluntere, volunteers, SIMILAR, 5",
        "наредби учители, наредби учители, ANY_WORD, 3 4",
        "учители космодрум, учители, SIMILAR, 4"
    })
    void saysWhatItSearchedInstead(String typed, String searched, How how, String ids) {
        var result = find(typed);
        assertThat(result.searchedInstead()).isEqualTo(new SearchedInstead(searched, how));
        assertThat(ids(result)).containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void findsNothingWhereNothingIsLikeTheWord() {
        var result = find("космодрум");
        assertThat(result.total()).isZero();
        assertThat(result.hits()).isEmpty();
        assertThat(result.searchedInstead()).isNull();
    }

    @Test
    void putsTitlesAndWeightyThingsFirst() {
        assertThat(find("доброволци").hits().getFirst().id()).isEqualTo("1");
    }

    @Test
    void marksTheWordsInTitleAndText() {
        var hit = find("общност доброволец").hits().getFirst();
        assertThat(hit.snippet())
                .containsExactly(
                        new Fragment("Набиране на ", false),
                        new Fragment("доброволци", true),
                        new Fragment(" от ", false),
                        new Fragment("общността", true),
                        new Fragment(".", false));
        assertThat(hit.titleParts().stream().map(Fragment::text).collect(joining()))
                .isEqualTo(hit.title());
    }

    @Test
    void countsKindsWhateverKindIsAskedFor() {
        var query = new SearchQuery("доброволци", Set.of("task"), null, Viewer.ANYONE, null, 20);
        var result = lookup().find(query);
        assertThat(ids(result)).containsExactly("2");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.kinds())
                .containsExactlyInAnyOrder(
                        new SearchResult.KindCount("goal", 1), new SearchResult.KindCount("task", 1));
    }

    @Test
    void findsTextsOfTheLanguageAndOfNone() {
        var english = new SearchQuery("page обучение", Set.of(), Language.EN, Viewer.ANYONE, null, 20);
        assertThat(ids(lookup().find(english))).containsExactlyInAnyOrder("4", "5");
        var bulgarian = new SearchQuery("volunteer", Set.of(), Language.BG, Viewer.ANYONE, null, 20);
        assertThat(lookup().find(bulgarian).total()).isZero();
    }

    @Test
    void turnsPages() {
        var first = lookup().find(new SearchQuery("доброволци", Set.of(), null, Viewer.ANYONE, null, 1));
        assertThat(first.next()).isNotNull();
        var second = lookup().find(new SearchQuery("доброволци", Set.of(), null, Viewer.ANYONE, first.next(), 1));
        assertThat(second.next()).isNull();
        assertThat(List.of(ids(first).getFirst(), ids(second).getFirst())).containsExactlyInAnyOrder("1", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "обуч, Обучения за организации",
        "кампания дар, Кампания „Дарете час“",
        "trai, Training of volunteers",
        "obu4, Обучения за организации"
    })
    void suggestsTitles(String typed, String title) {
        assertThat(lookup().suggest(typed, Viewer.ANYONE, 5))
                .extracting(Suggestion::title)
                .containsExactly(title);
    }

    @Test
    @Tries("A4")
    void keepsAHiddenTextFromEveryAnswer() {
        for (var typed : List.of(
                CANARY,
                "канарковички",
                "канарковичкта",
                "kanarkovi4ka",
                "Чернова",
                "тайна доброволци",
                "доброволци " + CANARY)) {
            var result = find(typed);
            assertThat(result.toString()).doesNotContainIgnoringCase(CANARY).doesNotContain("draft");
        }
        assertThat(find("доброволци").total()).isEqualTo(2);
        for (int length = 1; length <= CANARY.length(); length++) {
            assertThat(lookup().suggest(CANARY.substring(0, length), Viewer.ANYONE, 10))
                    .extracting(Suggestion::kind)
                    .doesNotContain("draft");
        }
        var forBoard = lookup().find(SearchQuery.of(CANARY, BOARD));
        assertThat(ids(forBoard)).containsExactly("6");
        assertThat(lookup().suggest("канар", BOARD, 5)).hasSize(1);
    }

    @Test
    void hidesWhatIsChangingUntilTheIndexKnows() {
        var result = new Lookup(index, List.of(Entry.key("task", "2")), true)
                .find(SearchQuery.of("доброволци", Viewer.ANYONE));
        assertThat(ids(result)).containsExactly("1");
        assertThat(result.kinds()).extracting(SearchResult.KindCount::kind).containsExactly("goal");
    }

    private static SearchResult find(String text) {
        return lookup().find(SearchQuery.of(text, Viewer.ANYONE));
    }

    private static Lookup lookup() {
        return new Lookup(index, List.of(), true);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    private static SearchDocument document(String kind, String id, String title, String body, int weight) {
        var url = "/" + kind + "/" + id;
        return new SearchDocument(kind, id, title, body, url, Set.of(PUBLIC), weight, null, LocalDate.of(2014, 4, 1));
    }
}
