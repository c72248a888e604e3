package org.megdan.core.actors.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.merging.MergeWish.Field;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.web.Refusal;
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
    Ties ties;

    @Autowired
    Accounts accounts;

    @Autowired
    ErasedMerges erasing;

    @Autowired
    JdbcClient sql;

    @Value("${megdan.database.url}")
    String database;

    private Stage stage;
    private UUID club;

    @BeforeEach
    void found() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        club = stage.organisation(Cast.YOUTH_CLUB);
    }

    @Test
    void undoRestoresEveryRowOfEveryTable() {
        var kept = known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = known("Роза Иванова Небивала", "rosa@example.org", "VOLUNTEER", 3);
        actors.addContact(gone, ContactPoint.Kind.PHONE, "+359 88 812 3456", "", false);
        var expert = tie(gone, club, "EXPERT", 2);
        stage.asDirector(() -> accounts.create(gone, "rosa@example.org", Cast.PASSWORD));
        stage.asDirector(() -> ties.begin(TieDraft.of(gone, kept, "MENTOR", ties.today())));
        objected(kept, 2);
        objected(gone, 1);
        var before = Everything.of(sql);

        var merge = merge(kept, gone, Field.NAME);
        assertThat(Everything.of(sql)).isNotEqualTo(before);
        var card = actors.card(kept).orElseThrow();
        assertThat(card.name()).isEqualTo("Роза Иванова Небивала");
        assertThat(card.contacts()).hasSize(2);
        assertThat(card.topics()).extracting(Topic::code).containsExactly("youth", "culture");
        assertThat(card.ties()).extracting(tie -> tie.kind().code()).containsExactly("VOLUNTEER", "EXPERT");
        assertThat(card.ties().getLast().id()).isEqualTo(expert);
        assertThat(card.ties().getFirst().since()).isEqualTo(ties.today().minusYears(3));
        assertThat(accounts.ofPerson(kept)).isPresent();

        assertThat(undo(merge)).isEqualTo(gone);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void tryingOutChangesNothing() {
        var kept = known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = known("Роза Иванова Небивала", "rosa@example.org", "VOLUNTEER", 3);
        var before = Everything.of(sql);

        var effect = Acting.as(EDITOR, () -> merging.tryOut(wish(kept, gone)));

        assertThat(effect.parts())
                .extracting(part -> part.place() + " " + part.moved() + " " + part.dropped())
                .contains("actors.contact_point 0 1", "actors.tie 0 1");
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void takesATableAlongThatCameLater() throws SQLException {
        var kept = person("Роза Небивала");
        var gone = person("Роза Неибвала");
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
                var merge = merge(kept, gone);
                assertThat(owner()).isEqualTo(kept);
                undo(merge);
                assertThat(owner()).isEqualTo(gone);
            } finally {
                statement.execute("drop table public.later_part, public.later");
            }
        }
    }

    @Test
    void oldAddressAndOldIdLeadToTheRecordThatStayed() {
        var kept = person("Роза Небивала");
        var gone = person("Роза Небивала");
        merge(kept, gone);

        assertThat(merging.movedTo("roza-nebivala-2")).contains("roza-nebivala");
        assertThat(actors.find(gone).orElseThrow().id()).isEqualTo(kept);
        assertThat(actors.find("roza-nebivala-2")).isEmpty();
        var namesake = person("Роза Небивала");
        assertThat(actors.find(namesake).orElseThrow().slug()).isEqualTo("roza-nebivala-3");
    }

    @Test
    void oneOfTheThirdLeadsFurtherAndIsTakenApartFromTheEnd() {
        var first = person("Роза Първа");
        var second = person("Роза Втора");
        var third = person("Роза Трета");
        var before = Everything.of(sql);
        var early = merge(second, first);
        var late = merge(third, second);

        assertThat(merging.movedTo("roza-parva")).contains("roza-treta");
        assertRefused("actors.refused.unmerge-built-upon", () -> undo(early));
        undo(late);
        assertThat(merging.movedTo("roza-parva")).contains("roza-vtora");
        undo(early);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void handsRightsOnlyWhereTheyCouldBeGranted() {
        var chair = stage.enter(Cast.CHAIR, "CHAIR");
        var other = person("Огнян Измислов");
        var administrator = stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        var second = person("Яна Съчинена");
        var grantor = Stage.holder("actors.edit", "actors.grant");

        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(wish(other, chair))));
        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(wish(chair, other))));
        assertRefused(
                "actors.refused.grant", () -> Acting.as(grantor, () -> merging.merge(wish(second, administrator))));

        var merge = Acting.as(grantor, () -> merging.merge(wish(other, chair)));
        assertThat(stage.viewer(other).may("plans.adopt")).isTrue();
        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.undo(merge)));
    }

    @Test
    void refusesTwoAccountsUntilOneIsStopped() {
        var kept = stage.enter(Cast.CITIZEN);
        var gone = stage.enter(Cast.VOLUNTEER);

        assertRefused("actors.refused.merge-two-accounts", () -> merge(kept, gone));
        stage.asDirector(() -> {
            accounts.disable(accounts.ofPerson(gone).orElseThrow().id());
            return true;
        });
        merge(kept, gone);

        assertThat(stage.viewer(kept).person()).isEqualTo(kept);
        assertThat(accounts.withAddress(Cast.VOLUNTEER.email()).orElseThrow().isDisabled())
                .isTrue();
    }

    @Test
    void doesNotUndoWhatSomebodyBuiltUpon() {
        var kept = known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = person("Роза Неибвала");
        var merge = merge(kept, gone);
        actors.addContact(kept, ContactPoint.Kind.WEB, "example.org", "", false);
        var before = Everything.of(sql);

        assertRefused("actors.refused.unmerge-built-upon", () -> undo(merge));
        assertThat(Everything.of(sql)).isEqualTo(before);
        actors.removeContact(
                kept, actors.card(kept).orElseThrow().contacts().getLast().id());
        assertThat(undo(merge)).isEqualTo(gone);
    }

    @Test
    void forgetsTheStepsAfterAMonth() {
        var kept = person("Роза Небивала");
        var gone = person("Роза Неибвала");
        var merge = merge(kept, gone);
        MergeSweep.forget(sql);
        assertThat(merging.list().getFirst().mayBeUndone()).isTrue();

        sql.sql("update actors.merge set at = at - interval '31 days'").update();
        MergeSweep.forget(sql);

        assertThat(merging.list().getFirst().goneName()).isEmpty();
        assertRefused("actors.refused.unmerge-late", () -> undo(merge));
        assertThat(merging.movedTo("roza-neibvala")).isPresent();
    }

    @Test
    void anErasedPersonLeavesNoTraceInWhatWasMerged() {
        var kept = known("Роза Небивала", "rosa@example.org", "VOLUNTEER", 1);
        var gone = known("Роза Неибвала", "roza@example.org", "EXPERT", 2);
        merge(kept, gone);
        var erased = new ErasedPerson(UUID.randomUUID(), kept, null, Set.of());

        assertThat(erasing.words(erased)).contains("Роза Неибвала", "roza@example.org");
        erasing.erase(erased);

        assertThat(sql.sql("select count(*) from actors.merge_step")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(merging.movedTo("roza-neibvala")).isEmpty();
        assertThat(actors.find(gone).orElseThrow().id()).isEqualTo(kept);
    }

    @Test
    void neverLosesTheNetworkNorGivesItRightsOfAnother() {
        var other = stage.organisation("Друга организация");
        assertRefused("actors.refused.merge-network-goes", () -> merge(other, stage.network()));
        tie(person("Роза Небивала"), other, "STAFF", 1);
        assertRefused("actors.refused.merge-into-network", () -> merge(stage.network(), other));
        assertRefused("actors.refused.merge-kinds", () -> merge(other, person("Стоян Невидян")));
        assertRefused("actors.refused.merge-itself", () -> merge(other, other));
    }

    @Test
    void takesTheNumberOfTheOtherOrganisation() {
        var kept = stage.organisation(Cast.READING_ROOM);
        var gone = actors.create(new ActorDraft(
                ActorKind.ORGANISATION,
                "Читалище Несъществувало",
                "Хор",
                "831661388",
                LegalForm.CHITALISHTE,
                "12",
                null));
        tie(kept, stage.network(), "MEMBER", 1);
        tie(gone, stage.network(), "MEMBER", 2);
        var before = Everything.of(sql);

        var merge = merge(kept, gone, Field.EIK, Field.LEGAL_FORM);

        var card = actors.card(kept).orElseThrow();
        assertThat(card.eik()).isEqualTo("831661388");
        assertThat(card.legalForm()).isEqualTo(LegalForm.CHITALISHTE);
        assertThat(card.description()).isEmpty();
        assertThat(card.ties())
                .extracting(Tie::since)
                .containsExactly(ties.today().minusYears(2));
        undo(merge);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void refusesWhatChangedSinceItWasSeen() {
        var kept = person("Роза Небивала");
        var gone = person("Роза Неибвала");
        var seen = wish(kept, gone);
        actors.correct(gone, 1, ActorDraft.person("Роза Друга"));

        assertRefused("actors.refused.merge-changed-meanwhile", () -> Acting.as(EDITOR, () -> merging.merge(seen)));
    }

    private UUID known(String name, String email, String kind, int years) {
        var person = actors.create(ActorDraft.person(name), List.of("culture", years == 1 ? "culture" : "youth"));
        actors.addContact(person, ContactPoint.Kind.EMAIL, email, "", false);
        tie(person, club, kind, years);
        return person;
    }

    private UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    private UUID tie(UUID from, UUID to, String kind, int years) {
        LocalDate since = ties.today().minusYears(years);
        return stage.asDirector(() -> ties.begin(TieDraft.of(from, to, kind, since)));
    }

    private void objected(UUID person, int daysAgo) {
        sql.sql("""
                insert into actors.consent (person, purpose, answer, at, way, recorded_at)
                values (:person, 'NEWS', 'OBJECTED', now() - make_interval(days => :days), 'PAPER', now())
                """).param("person", person).param("days", daysAgo).update();
    }

    private UUID owner() {
        return sql.sql("select who from public.later").query(UUID.class).single();
    }

    private MergeWish wish(UUID kept, UUID gone, Field... taken) {
        return new MergeWish(kept, version(kept), gone, version(gone), Set.of(taken));
    }

    private int version(UUID actor) {
        return actors.card(actor).orElseThrow().version();
    }

    private UUID merge(UUID kept, UUID gone, Field... taken) {
        var wish = wish(kept, gone, taken);
        return stage.asDirector(() -> merging.merge(wish));
    }

    private UUID undo(UUID merge) {
        return stage.asDirector(() -> merging.undo(merge));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
