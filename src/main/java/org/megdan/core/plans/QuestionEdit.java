package org.megdan.core.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may say of an evaluation's question in one form.
 *
 * @param evidence a line each; one that ends in an address is a link
 */
public record QuestionEdit(
        @Nullable UUID nodeId,
        String question,
        String evidence,
        String finding,
        String response,
        String changeMade,
        @Nullable UUID changedNodeId) {

    public QuestionEdit {
        question = Text.clean(question);
        evidence = Text.clean(evidence);
        finding = Text.clean(finding);
        response = Text.clean(response);
        changeMade = Text.clean(changeMade);
        if (question.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-question");
        }
    }
}
