package org.megdan.core.actors.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class MergingTests {

    private static final Viewer EDITOR = Stage.holder("actors.edit");

    @Autowired
    ApplicationContext application;

    @Autowired
    Merging merging;

    @Autowired
    Actors actors;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Value("${megdan.database.url}")
    String database;

    private Stage stage;
    private Records records;

    @BeforeEach
    void found() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        records = new Records(application, stage);
    }

    @Test
    void tryingOutChangesNothing() {
        var kept = records.known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = records.known("Роза Иванова Небивала", "rosa@example.org", "VOLUNTEER", 3);
        var before = Everything.of(sql);

        var effect = Acting.as(EDITOR, () -> merging.tryOut(records.wish(kept, gone)));

        assertThat(effect.parts())
                .extracting(part -> part.place() + " " + part.moved() + " " + part.dropped())
                .contains("actors.contact_point 0 1", "actors.tie 0 1");
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void takesATableAlongThatCameLater() throws SQLException {
        var kept = records.person("Роза Небивала");
        var gone = records.person("Роза Неибвала");
        try (var admin = TestDatabase.admin(database.substring(database.lastIndexOf('/') + 1));
                var statement = admin.createStatement()) {
            statement.execute("""
                    create table public.later (id int primary key, who uuid references actors.actor, unique (id, who));
                    create table public.later_part (id int, who uuid, foreign key (id, who) references public.later (id, who)
                        on update cascade);
                    grant all on public.later, public.later_part to public;
                    """);
            try {
                sql.sql("insert into public.later values (1, :who)")
                        .param("who", gone)
                        .update();
                sql.sql("insert into public.later_part values (1, :who)")
                        .param("who", gone)
                        .update();
                var merge = records.merge(kept, gone);
                assertThat(owner()).isEqualTo(kept);
                records.undo(merge);
                assertThat(owner()).isEqualTo(gone);
            } finally {
                statement.execute("drop table public.later_part, public.later");
            }
        }
    }

    @Test
    void oldAddressAndOldIdLeadToTheRecordThatStayed() {
        var kept = records.person("Роза Небивала");
        var gone = records.person("Роза Небивала");
        records.merge(kept, gone);

        assertThat(merging.movedTo("roza-nebivala-2")).contains("roza-nebivala");
        assertThat(actors.find(gone).orElseThrow().id()).isEqualTo(kept);
        assertThat(actors.find("roza-nebivala-2")).isEmpty();
        var namesake = records.person("Роза Небивала");
        assertThat(actors.find(namesake).orElseThrow().slug()).isEqualTo("roza-nebivala-3");
    }

    @Test
    void handsRightsOnlyWhereTheyCouldBeGranted() {
        var chair = stage.enter(Cast.CHAIR, "CHAIR");
        var other = records.person("Огнян Измислов");
        var administrator = stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        var second = records.person("Яна Съчинена");
        var grantor = Stage.holder("actors.edit", "actors.grant");

        Records.assertRefused(
                "actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(records.wish(other, chair))));
        Records.assertRefused(
                "actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(records.wish(chair, other))));
        Records.assertRefused(
                "actors.refused.grant",
                () -> Acting.as(grantor, () -> merging.merge(records.wish(second, administrator))));

        var merge = Acting.as(grantor, () -> merging.merge(records.wish(other, chair)));
        assertThat(stage.viewer(other).may("plans.adopt")).isTrue();
        Records.assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.undo(merge)));
    }

    @Test
    void refusesTwoAccountsUntilOneIsStopped() {
        var kept = stage.enter(Cast.CITIZEN);
        var gone = stage.enter(Cast.VOLUNTEER);

        Records.assertRefused("actors.refused.merge-two-accounts", () -> records.merge(kept, gone));
        stage.asDirector(() -> {
            accounts.disable(accounts.ofPerson(gone).orElseThrow().id());
            return true;
        });
        records.merge(kept, gone);

        assertThat(stage.viewer(kept).person()).isEqualTo(kept);
        assertThat(accounts.withAddress(Cast.VOLUNTEER.email()).orElseThrow().isDisabled())
                .isTrue();
    }

    @Test
    void neverLosesTheNetworkNorGivesItRightsOfAnother() {
        var other = stage.organisation("Друга организация");
        Records.assertRefused("actors.refused.merge-network-goes", () -> records.merge(other, stage.network()));
        records.tie(records.person("Роза Небивала"), other, "STAFF", 1);
        Records.assertRefused("actors.refused.merge-into-network", () -> records.merge(stage.network(), other));
        Records.assertRefused(
                "actors.refused.merge-kinds", () -> records.merge(other, records.person("Стоян Невидян")));
        Records.assertRefused("actors.refused.merge-itself", () -> records.merge(other, other));
    }

    @Test
    void refusesWhatChangedSinceItWasSeen() {
        var kept = records.person("Роза Небивала");
        var gone = records.person("Роза Неибвала");
        var seen = records.wish(kept, gone);
        actors.correct(gone, 1, ActorDraft.person("Роза Друга"));

        Records.assertRefused(
                "actors.refused.merge-changed-meanwhile", () -> Acting.as(EDITOR, () -> merging.merge(seen)));
    }

    private UUID owner() {
        return sql.sql("select who from public.later").query(UUID.class).single();
    }
}
