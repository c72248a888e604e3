package org.megdan.desk.strategy.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.GroupEdit;
import org.megdan.core.plans.PlanContext;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(1)
@Component
class GroupKind implements PartKind {

    private final DraftParts parts;

    GroupKind(DraftParts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public DraftParts.Part part() {
        return DraftParts.Part.GROUP;
    }

    @Override
    public List<FormField> fields(Layout layout) {
        return List.of(
                FormField.line("name", words("name", layout), 1000),
                FormField.text("change", words("change", layout), 8, 50_000).hinted(words("change.hint", layout)));
    }

    @Override
    public List<Item> items(PlanContext context, Layout layout) {
        return context.groups().stream()
                .map(group -> Item.of(
                        group.id(),
                        group.name(),
                        group.expectedChange(),
                        group.lock(),
                        form -> form.with("name", group.name()).with("change", group.expectedChange())))
                .toList();
    }

    @Override
    public Optional<UUID> save(UUID version, @Nullable UUID id, FormPage page, Typed typed) {
        var form = page.form();
        return typed.tried(() ->
                parts.saveGroup(version, id, form.lock(), new GroupEdit(form.value("name"), form.value("change"))));
    }

    @Override
    public void remove(UUID version, UUID id) {
        parts.removeGroup(version, id);
    }
}
