package org.megdan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** On a database of its own: the worker of the shared application would take the rows away. */
class SearchModuleTests {

    static DriverManagerDataSource source;

    @TempDir
    Path data;

    final Shelf shelf = new Shelf();
    IndexFolder folder;
    Search search;
    TransactionTemplate transaction;

    @BeforeAll
    static void migrate() {
        var owner = TestDatabase.owner(TestDatabase.create());
        source = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/search")
                .load()
                .migrate();
    }

    @BeforeEach
    void open() {
        JdbcClient.create(source).sql("truncate search.pending").update();
        start();
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void buildsTheIndexAtFirst() {
        shelf.put("1", "Становища по наредби");
        assertThat(find("становище").isComplete()).isFalse();
        search.catchUp();
        assertThat(find("становище").total()).isEqualTo(1);
        assertThat(find("становище").isComplete()).isTrue();
    }

    @Test
    void carriesChangesIntoTheIndex() {
        search.catchUp();
        change("1", "Обучение за младежи");
        search.catchUp();
        assertThat(find("обучения").total()).isEqualTo(1);
        change("1", "Семинар за младежи");
        search.catchUp();
        assertThat(find("обучения").total()).isZero();
        assertThat(find("семинари").total()).isEqualTo(1);
        shelf.things.clear();
        search.changed("shelf", "1");
        search.catchUp();
        assertThat(find("семинари").total()).isZero();
        assertThat(pending()).isZero();
    }

    @Test
    void forgetsAChangeThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            search.changed("shelf", List.of("1", "2"));
            assertThat(pending()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(pending()).isZero();
    }

    @Test
    @Tries("A4")
    void hidesAThingFromTheInstantOfItsChange() {
        change("1", "Канарче");
        search.catchUp();
        assertThat(find("канарче").total()).isEqualTo(1);
        shelf.put("1", "Канарче", "board.read");
        search.changed("shelf", "1");
        assertThat(find("канарче").total()).isZero();
        assertThat(search.suggest("канар", Viewer.ANYONE, 5)).isEmpty();
        search.catchUp();
        assertThat(find("канарче").total()).isZero();
        assertThat(search.suggest("канар", Viewer.ANYONE, 5)).isEmpty();
        var board = new Viewer(null, null, "", Set.of("board.read"));
        assertThat(search.find(SearchQuery.of("канарче", board)).total()).isEqualTo(1);
    }

    @Test
    void hidesThousandsThatChangeAtOnce() {
        IntStream.range(0, 6_000).forEach(i -> shelf.put(String.valueOf(i), "Задача " + i));
        shelf.put("other", "Задача друга");
        search.catchUp();
        search.changed(
                "shelf", IntStream.range(0, 6_000).mapToObj(String::valueOf).toList());
        assertThat(find("задачи").total()).isEqualTo(1);
        search.catchUp();
        assertThat(find("задачи").total()).isEqualTo(6_001);
    }

    @Test
    void survivesTheLossOfItsFolder() throws IOException {
        change("1", "Читалище");
        search.catchUp();
        FileSystemUtils.deleteRecursively(data.resolve("index"));
        change("2", "Читалища");
        assertThat(find("читалище").isComplete()).isFalse();
        search.catchUp();
        assertThat(find("читалище").total()).isEqualTo(2);
        assertThat(find("читалище").isComplete()).isTrue();
    }

    @Test
    void buildsADamagedIndexAnew() throws IOException {
        change("1", "Читалище");
        search.catchUp();
        folder.close();
        try (var files = Files.list(data.resolve("index/entries"))) {
            for (var file : files.filter(
                            f -> f.toString().endsWith(".cfs") || f.toString().contains("segments_"))
                    .toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        start();
        assertThat(find("читалище").isComplete()).isFalse();
        search.catchUp();
        assertThat(find("читалище").total()).isEqualTo(1);
    }

    @Test
    void buildsAnIndexOfAnOlderMakeAnew() throws IOException {
        change("1", "Читалище");
        search.catchUp();
        folder.close();
        Files.writeString(data.resolve("index/completed"), "0");
        shelf.put("2", "Читалища");
        start();
        search.catchUp();
        assertThat(find("читалище").total()).isEqualTo(2);
    }

    @Test
    void buildsTheIndexOfAnotherDatabaseAnew() {
        change("1", "Читалище");
        search.catchUp();
        folder.close();
        JdbcClient.create(source)
                .sql("create table search.restored (like search.pending including all); drop table search.pending;"
                        + "alter table search.restored rename to pending")
                .update();
        shelf.things.clear();
        start();
        search.catchUp();
        assertThat(find("читалище").total()).isZero();
    }

    @Test
    void keepsAWholeIndexOverARestart() {
        change("1", "Читалище");
        search.catchUp();
        folder.close();
        shelf.things.clear();
        start();
        assertThat(find("читалище").total()).isEqualTo(1);
        assertThat(find("читалище").isComplete()).isTrue();
    }

    @Test
    void waitsForAKindThatFailsToLoad() {
        search.catchUp();
        change("1", "Читалище");
        search.changed("nobody's", "7");
        shelf.isBroken = true;
        search.catchUp();
        assertThat(pending()).isEqualTo(1);
        shelf.isBroken = false;
        search.catchUp();
        assertThat(pending()).isZero();
        assertThat(find("читалище").total()).isEqualTo(1);
    }

    private void change(String id, String title) {
        transaction.executeWithoutResult(status -> {
            shelf.put(id, title);
            search.changed("shelf", id);
        });
    }

    private SearchResult find(String text) {
        return search.find(SearchQuery.of(text, Viewer.ANYONE));
    }

    private long pending() {
        return JdbcClient.create(source)
                .sql("select count(*) from search.pending")
                .query(Long.class)
                .single();
    }

    private void start() {
        var jdbc = JdbcClient.create(source);
        var transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        var beans = new StaticListableBeanFactory();
        beans.addBean("shelf", shelf);
        var searchables = beans.getBeanProvider(Searchable.class);
        var rows = new PendingChanges(jdbc, Clock.systemUTC());
        folder = new IndexFolder(data, rows);
        var build = new IndexBuild(folder, searchables, transactions);
        var indexing = new Indexing(folder, build, rows, searchables, transactions);
        search = new Search(folder, rows, indexing, new IndexWorker(indexing, true));
    }
}
