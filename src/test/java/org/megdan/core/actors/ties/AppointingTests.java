package org.megdan.core.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Bond;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.merging.MergeWish;
import org.megdan.core.actors.merging.Merging;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who speaks for an organisation, and what proves a mark, is begun and ended by whoever has the right for it: one by one, by a list, by a merge. */
@ModuleTest
class AppointingTests {

    private static final Viewer EDITOR = Stage.holder("actors.edit");
    private static final Viewer APPOINTING = Stage.holder("actors.edit", "delegates.appoint");
    private static final Viewer DECIDING = Stage.holder("actors.edit", "members.decide");

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Merging merging;

    @Autowired
    JdbcClient sql;

    private Stage stage;
    private UUID room;
    private UUID rosa;

    @BeforeEach
    void found() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        room = stage.organisation(Cast.READING_ROOM);
        rosa = person("Роза Небивала");
    }

    @Test
    void wantsTheRightThatTheKindNames() {
        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> begin(rosa, room, "DELEGATE")));

        var tie = Acting.as(APPOINTING, () -> begin(rosa, room, "DELEGATE"));

        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> ties.end(tie, ties.today())));
        Acting.as(APPOINTING, () -> ties.end(tie, ties.today()));
        assertThat(actors.card(rosa).orElseThrow().ties().getFirst().isCurrent())
                .isFalse();
    }

    @Test
    void letsNobodyAppointThemselves() {
        var own = self("actors.edit", "delegates.appoint");
        assertRefused("actors.refused.begin-own", () -> Acting.as(own, () -> begin(rosa, room, "DELEGATE")));
        assertRefused("actors.refused.begin-own", () -> Acting.as(own, () -> bring(rosa, room, "DELEGATE", "")));
        assertThat(actors.card(rosa).orElseThrow().ties()).isEmpty();

        var tie = Acting.as(APPOINTING, () -> begin(rosa, room, "DELEGATE"));
        Acting.as(own, () -> ties.end(tie, ties.today()));
        assertRefused(
                "actors.refused.begin-own",
                () -> Acting.as(own, () -> ties.end(tie, ties.today().plusYears(1))));
    }

    @Test
    void beginsAMarkOnlyByADecision() {
        assertRefused(
                "actors.refused.by-decision", () -> Acting.as(DECIDING, () -> begin(room, stage.network(), "MEMBER")));
        var tie = stage.asDirector(
                () -> ties.beginDecided(TieDraft.of(room, stage.network(), "RECOMMENDED", ties.today())));
        assertRefused("actors.refused.by-decision", () -> Acting.as(DECIDING, () -> ties.end(tie, ties.today())));

        Acting.as(EDITOR, () -> begin(rosa, room, "MEMBER"));
        assertThat(actors.card(rosa).orElseThrow().ties()).hasSize(1);
    }

    @Test
    void takesOutOfAListWhatItsGiverMayBegin() {
        var home = stage.network();
        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> bring(rosa, room, "DELEGATE", "")));
        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> bring(room, home, "MEMBER", "Решение 1")));
        assertRefused(
                "actors.refused.bringing-undecided", () -> Acting.as(DECIDING, () -> bring(room, home, "MEMBER", " ")));

        var list = Acting.as(DECIDING, () -> bring(room, home, "MEMBER", "Решение № 1 от 2019 г."));

        assertThat(actors.card(room).orElseThrow().ties()).hasSize(1);
        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> newcomers.takeBack(list)));
        Acting.as(DECIDING, () -> newcomers.takeBack(list));
        assertThat(actors.card(room).orElseThrow().ties()).isEmpty();
    }

    @Test
    void handsNoSuchTieOverByAMerge() {
        var speaker = person("Роза Неибвала");
        Acting.as(APPOINTING, () -> begin(speaker, room, "DELEGATE"));
        var own = self("actors.edit", "delegates.appoint");

        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> merging.merge(wish(rosa, speaker))));
        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> merging.merge(wish(speaker, rosa))));
        assertRefused("actors.refused.merge-own", () -> Acting.as(own, () -> merging.merge(wish(rosa, speaker))));
        assertRefused("actors.refused.merge-own", () -> Acting.as(own, () -> merging.tryOut(wish(speaker, rosa))));

        var merge = Acting.as(APPOINTING, () -> merging.merge(wish(rosa, speaker)));
        assertRefused("actors.refused.begin", () -> Acting.as(EDITOR, () -> merging.undo(merge)));
    }

    @Test
    void makesNoMarkOutOfATieToAnother() {
        var other = stage.organisation("Клуб „Друг“");
        Acting.as(EDITOR, () -> begin(room, other, "MEMBER"));

        assertRefused(
                "actors.refused.merge-into-network",
                () -> Acting.as(DECIDING, () -> merging.merge(wish(stage.network(), other))));
    }

    @Test
    void namesNoRightThatNobodyHas() {
        assertThatThrownBy(() -> sql.sql(
                                "update actors.tie_kind set begun_with = 'delegates.apoint' where code = 'DELEGATE'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody has the right");
    }

    private Viewer self(String... rights) {
        return new Viewer(UUID.randomUUID(), rosa, "Роза", Set.of(rights));
    }

    private UUID begin(UUID from, UUID to, String kind) {
        return ties.begin(TieDraft.of(from, to, kind, ties.today().minusDays(3)));
    }

    private UUID bring(UUID known, UUID to, String kind, String source) {
        var list = UUID.randomUUID();
        var card = actors.card(known).orElseThrow();
        var bond = new Bond(to, kind, "", ties.today(), null, source);
        newcomers.bring(
                list,
                List.of(new Newcomer(2, known, new ActorDraft(card.kind(), card.name(), "", null), List.of(), bond)));
        return list;
    }

    private MergeWish wish(UUID kept, UUID gone) {
        return new MergeWish(kept, version(kept), gone, version(gone), Set.of());
    }

    private int version(UUID actor) {
        return actors.card(actor).orElseThrow().version();
    }

    private UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
