package org.megdan.core.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomer.Bond;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.merging.MergeWish;
import org.megdan.core.actors.merging.Merging;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An organisation, somebody who may come to speak for it, and the ways by which a tie begins: by itself, by a list, by a merge. */
@ModuleTest
abstract class VoiceStage {

    static final Viewer EDITOR = Stage.holder("actors.edit");
    static final Viewer APPOINTING = Stage.holder("actors.edit", "delegates.appoint");
    static final Viewer DECIDING = Stage.holder("actors.edit", "members.decide");

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

    Stage stage;
    UUID room;
    UUID rosa;

    @BeforeEach
    void found() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        room = stage.organisation(Cast.READING_ROOM);
        rosa = person("Роза Небивала");
    }

    Viewer self(String... rights) {
        return new Viewer(UUID.randomUUID(), rosa, "Роза", Set.of(rights));
    }

    UUID begin(UUID from, UUID to, String kind) {
        return ties.begin(TieDraft.of(from, to, kind, ties.today().minusDays(3)));
    }

    UUID bring(UUID known, UUID to, String kind, String source) {
        var list = UUID.randomUUID();
        var card = actors.card(known).orElseThrow();
        var bond = new Bond(to, kind, "", ties.today(), null, source);
        newcomers.bring(
                list,
                List.of(new Newcomer(2, known, new ActorDraft(card.kind(), card.name(), "", null), List.of(), bond)));
        return list;
    }

    MergeWish wish(UUID kept, UUID gone) {
        return new MergeWish(kept, version(kept), gone, version(gone), Set.of());
    }

    int version(UUID actor) {
        return actors.card(actor).orElseThrow().version();
    }

    UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
