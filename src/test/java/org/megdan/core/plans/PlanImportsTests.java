package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.testing.Covers;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The strategy of source 000, from the untouched file to rows. */
@ModuleTest
class PlanImportsTests {

    @Autowired
    PlanImports imports;

    @Autowired
    Reimports reimports;

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    ReadResult.Recognised read;
    UUID draft;

    @BeforeEach
    void importsTheFileAsItStands() throws IOException {
        try (var file = Files.newInputStream(Path.of("docs/mission/sources/000_393b4ec2821460d2.txt"))) {
            read = (ReadResult.Recognised) Outlines.read("000.txt", file, LevelWords.standard());
        }
        draft = imports.begin(NewPlan.of(read.outline()), read.outline(), read.source())
                .id();
    }

    @Test
    @Covers("000/3")
    void everyGoalTaskGroupAndResultIsARow() {
        var content = plans.content(draft);

        assertThat(content.nodesOf(Level.STRATEGIC_GOAL)).hasSize(4);
        assertThat(content.nodesOf(Level.SPECIFIC_GOAL)).hasSize(18);
        assertThat(content.nodesOf(Level.TASK)).hasSize(105);
        assertThat(content.nodes().stream()
                        .mapToInt(node -> node.groups().size())
                        .sum())
                .isEqualTo(31);
        assertThat(content.results()).hasSize(38);
        assertThat(content.nodes())
                .extracting(PlanNode::ref)
                .doesNotHaveDuplicates()
                .contains("1.1.4", "4.6.1");
    }

    @Test
    @Covers("000/2")
    void targetGroupsCarryTheirExpectedChange() {
        assertThat(plans.content(draft).groups())
                .filteredOn(group -> !group.expectedChange().isEmpty())
                .extracting(TargetGroup::name)
                .contains("НПО и неформални групи", "Активни граждани");
    }

    @Test
    @Covers("000/1")
    void theOtherChaptersAreKeptAsContext() {
        assertThat(plans.content(draft).chapters())
                .extracting(Chapter::kind)
                .contains("MISSION", "VISION", "STRENGTHS", "WEAKNESSES", "ACHIEVEMENTS");
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        var proposal = reimports.propose(draft, read.outline());

        assertThat(proposal.difference().entries()).isEmpty();
    }

    @Test
    void aDocumentThatDiffersChangesOnlyWhatDiffers() {
        var task = plans.content(draft).nodesOf(Level.TASK).getFirst();
        var node = drafts.node(draft, task.id());
        drafts.edit(draft, task.id(), node.lock(), node.edit().retitled("Проучване на нуждите всяка година"));
        var before = plans.content(draft);

        var proposal = reimports.propose(draft, read.outline());
        assertThat(proposal.difference().entries())
                .singleElement()
                .extracting(PlanDifference.Entry::id, PlanDifference.Entry::change)
                .containsExactly(task.id(), PlanDifference.Change.CHANGED);

        reimports.apply(draft, read.outline(), proposal.basis(), keys(proposal));
        assertThat(plans.content(draft).nodes())
                .extracting(PlanNode::id)
                .containsExactlyElementsOf(
                        before.nodes().stream().map(PlanNode::id).toList());
        assertThat(drafts.node(draft, task.id()).edit().title()).isEqualTo(task.title());
        assertThat(reimports.propose(draft, read.outline()).difference().isEmpty())
                .isTrue();
    }

    @Test
    void aProposalOnAnOlderDraftIsRefused() {
        var proposal = reimports.propose(draft, read.outline());
        drafts.add(draft, Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "5", "Нова цел"));

        assertThatThrownBy(() -> reimports.apply(draft, read.outline(), proposal.basis(), keys(proposal)))
                .isInstanceOf(PlanRefusal.class);
    }

    @Test
    void theImportedStrategyIsAdoptedWordForWord() {
        plans.adopt(draft, Sample.DECISION, true);

        assertThat(plans.isExactlyAdopted(draft)).isTrue();
    }

    private static List<String> keys(Proposal proposal) {
        return proposal.offers().stream().map(Proposal.Offer::key).toList();
    }
}
