package org.megdan.core.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.platform.access.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who speaks for an organisation, and what proves a mark, is begun and ended by whoever has the right for it: one by one, by a list, by a merge. */
class AppointingTests extends VoiceStage {

    @Autowired
    JdbcClient sql;

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
}
