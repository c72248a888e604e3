package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.Searchable;
import org.springframework.beans.factory.annotation.Autowired;

class PlanSearchTests extends DraftedStrategy {

    @Autowired
    List<Searchable> searchables;

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
