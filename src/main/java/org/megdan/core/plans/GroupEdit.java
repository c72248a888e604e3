package org.megdan.core.plans;

/** What a person may say of a target group in one form. */
public record GroupEdit(String name, String expectedChange) {

    public GroupEdit {
        name = Text.line(name);
        expectedChange = Text.clean(expectedChange);
        if (name.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
    }
}
