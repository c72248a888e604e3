package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.Search;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.SearchHit;
import org.megdan.platform.search.SearchQuery;
import org.megdan.platform.search.Searchable;
import org.springframework.beans.factory.annotation.Autowired;

class PlanSearchTests extends DraftedStrategy {

    @Autowired
    List<Searchable> searchables;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Search search;

    @Test
    void aDraftIsFoundByThoseWhoEditOrAdopt() {
        assertThat(node().audience()).containsExactlyInAnyOrder(Visible.EDIT, Visible.ADOPT);
    }

    @Test
    void whatIsPublishedIsFoundByAnyoneAsTheySeeIt() {
        plans.adopt(draft, Sample.DECISION, true);
        var revision = plans.revise(draft, "").id();
        drafts.edit(revision, task, drafts.node(revision, task).lock(), NodeEdit.titled(Level.TASK, "1.1", "Тайна"));

        assertThat(node().audience()).isEqualTo(Set.of(SearchDocument.PUBLIC));
        assertThat(node().title()).isEqualTo("Почистване на реката всяка пролет");
        assertThat(node().url()).isEqualTo("/strategy/strategia-na-dobroto-selo/1.1");
        assertThat(kind("plan").all()).hasSize(1);
        assertThat(kind("node").all()).hasSize(2);
    }

    @Test
    void anInternalEvaluationIsNeverFoundByStrangers() {
        var evaluation = evaluates();
        assertThat(found(evaluation).audience()).containsExactly(Visible.EDIT);

        plans.adopt(draft, Sample.DECISION, false);
        assertThat(found(evaluation).audience()).containsExactlyInAnyOrder(Visible.EDIT, Visible.READ_INTERNAL);

        plans.publish(draft, true);
        assertThat(found(evaluation).audience()).containsExactlyInAnyOrder(Visible.EDIT, Visible.READ_INTERNAL);
    }

    @Test
    void anEvaluationShownToAllIsFoundByThoseWhoSeeTheStrategy() {
        var evaluation = evaluates();
        evaluations.publish(evaluation, true);
        assertThat(found(evaluation).audience()).containsExactlyInAnyOrder(Visible.EDIT, Visible.ADOPT);

        plans.adopt(draft, Sample.DECISION, true);

        assertThat(found(evaluation).audience()).containsExactly(SearchDocument.PUBLIC);
        assertThat(found(evaluation).body()).isEqualTo("Чиста ли е реката?\nОтчасти\n\n\nПроби");
        assertThat(found(evaluation).url()).isEqualTo("/strategy/strategia-na-dobroto-selo/evaluations/" + evaluation);
        assertThat(kind("evaluation").all()).hasSize(1);
    }

    @Test
    void searchFollowsWhatHappensToAnEvaluation() {
        plans.adopt(draft, Sample.DECISION, true);
        var evaluation = evaluates();
        search.catchUp();
        assertThat(hits("вододайна")).isEmpty();

        var question =
                evaluations.ask(evaluation, new QuestionEdit(null, "Има ли вододайна зона?", "", "", "", "", null));
        search.catchUp();
        assertThat(hits("вододайна")).isEmpty();

        evaluations.publish(evaluation, true);
        search.catchUp();
        assertThat(hits("вододайна")).containsExactly(evaluation.toString());

        evaluations.remove(evaluation, question);
        search.catchUp();
        assertThat(hits("вододайна")).isEmpty();
        assertThat(hits("отчасти")).contains(evaluation.toString());

        evaluations.publish(evaluation, false);
        search.catchUp();
        assertThat(hits("отчасти")).doesNotContain(evaluation.toString());
    }

    private UUID evaluates() {
        var edit = new EvaluationEdit(
                Evaluation.Kind.MID_TERM, "Оценка по средата", Evaluation.State.UNDER_WAY, null, null, null);
        var evaluation = evaluations.begin(plans.version(draft).planId(), edit);
        evaluations.ask(
                evaluation,
                new QuestionEdit(
                        goal, "Чиста ли е реката?", "Проби | https://example.org/probi", "Отчасти", "", "", null));
        return evaluation;
    }

    private SearchDocument found(UUID evaluation) {
        return kind("evaluation").load(List.of(evaluation.toString())).getFirst();
    }

    private List<String> hits(String asked) {
        return search.find(new SearchQuery(asked, Set.of("evaluation"), null, Viewer.ANYONE, null, 20)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private SearchDocument node() {
        return kind("node").load(List.of(task.toString())).getFirst();
    }

    private Searchable kind(String kind) {
        return searchables.stream()
                .filter(searchable -> searchable.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
