package org.megdan.core.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Chairs and coordinators of others speak for them as delegates do: nobody gets that voice, nor uses it on a mark, by themselves. */
class SpeakingTests extends VoiceStage {

    private static final Viewer GRANTING = Stage.holder("actors.edit", "actors.grant");

    @Autowired
    Accounts accounts;

    @Test
    void letsNobodyMakeThemselvesChairOrCoordinatorElsewhere() {
        var own = self("actors.edit", "actors.grant");
        for (var kind : List.of("CHAIR", "COORDINATOR")) {
            assertRefused("actors.refused.begin-own", () -> Acting.as(own, () -> begin(rosa, room, kind)));
            var tie = Acting.as(GRANTING, () -> begin(rosa, room, kind));
            Acting.as(own, () -> ties.end(tie, ties.today()));
            assertRefused(
                    "actors.refused.begin-own",
                    () -> Acting.as(own, () -> ties.end(tie, ties.today().plusYears(1))));
            Acting.as(GRANTING, () -> ties.end(tie, ties.today().plusYears(1)));
        }
        Acting.as(own, () -> begin(rosa, stage.network(), "CHAIR"));
    }

    @Test
    void takesNoMarkOutOfAListOfWhoeverSpeaksForIt() {
        Acting.as(APPOINTING, () -> begin(rosa, room, "DELEGATE"));
        var own = self("actors.edit", "members.decide");

        assertRefused(
                "actors.refused.bringing-spoken-for",
                () -> Acting.as(own, () -> bring(room, stage.network(), "MEMBER", "Решение № 1")));
        assertRefused(
                "actors.refused.bringing-spoken-for",
                () -> Acting.as(own, () -> bring(room, stage.network(), "RECOMMENDED", "Решение № 1")));

        Acting.as(own, () -> bring(stage.organisation("Друго читалище"), stage.network(), "MEMBER", "Решение № 1"));
        Acting.as(DECIDING, () -> bring(room, stage.network(), "MEMBER", "Решение № 1"));
    }

    @Test
    void handsNoChairElsewhereOverByAMerge() {
        var chair = person("Роза Неибвала");
        var twin = stage.organisation("Читалище Несъществувало");
        Acting.as(
                GRANTING,
                () -> ties.begin(TieDraft.of(chair, room, "CHAIR", ties.today().plusDays(3))));

        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(wish(rosa, chair))));
        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(wish(chair, rosa))));
        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.merge(wish(twin, room))));
        var own = self("actors.edit", "actors.grant");
        assertRefused("actors.refused.merge-own", () -> Acting.as(own, () -> merging.merge(wish(rosa, chair))));

        var merge = Acting.as(GRANTING, () -> merging.merge(wish(rosa, chair)));
        assertRefused("actors.refused.grant", () -> Acting.as(EDITOR, () -> merging.undo(merge)));
        assertRefused("actors.refused.merge-own", () -> Acting.as(own, () -> merging.undo(merge)));
        Acting.as(GRANTING, () -> merging.undo(merge));
    }

    @Test
    void letsNobodyMergeWhomTheySpeakFor() {
        var twin = stage.organisation("Читалище Несъществувало");
        Acting.as(
                APPOINTING,
                () -> ties.begin(
                        TieDraft.of(rosa, twin, "DELEGATE", ties.today().plusDays(3))));
        var own = self("actors.edit", "delegates.appoint");

        assertRefused("actors.refused.merge-spoken-for", () -> Acting.as(own, () -> merging.merge(wish(room, twin))));
        assertRefused("actors.refused.merge-spoken-for", () -> Acting.as(own, () -> merging.merge(wish(twin, room))));

        var merge = Acting.as(APPOINTING, () -> merging.merge(wish(room, twin)));
        assertRefused("actors.refused.merge-spoken-for", () -> Acting.as(own, () -> merging.undo(merge)));
        Acting.as(APPOINTING, () -> merging.undo(merge));
    }

    @Test
    void asksTheRightForInvitingWhoeverSpeaks() {
        Acting.as(APPOINTING, () -> begin(rosa, room, "DELEGATE"));
        var chair = person("Огнян Измислов");
        Acting.as(GRANTING, () -> begin(chair, room, "CHAIR"));

        assertRefused("actors.refused.invite-acts", () -> Acting.as(GRANTING, () -> invite(rosa)));
        assertRefused("actors.refused.invite-acts", () -> Acting.as(APPOINTING, () -> invite(chair)));
        assertThat(accounts.ofPerson(rosa)).isEmpty();

        Acting.as(APPOINTING, () -> invite(rosa));
        Acting.as(GRANTING, () -> invite(chair));
        assertThat(accounts.ofPerson(rosa)).isPresent();
    }

    private void invite(UUID person) {
        accounts.invite(person, "Някой", person + "@example.org", Language.BG);
    }
}
