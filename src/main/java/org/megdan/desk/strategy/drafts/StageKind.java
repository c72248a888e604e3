package org.megdan.desk.strategy.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.Stage;
import org.megdan.core.plans.StageEdit;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(2)
@Component
class StageKind implements PartKind {

    private final DraftParts parts;

    StageKind(DraftParts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public DraftParts.Part part() {
        return DraftParts.Part.STAGE;
    }

    @Override
    public TypedForm empty() {
        return TypedForm.EMPTY.with("kind", Stage.Kind.IMPLEMENTATION);
    }

    @Override
    public List<FormField> fields(Layout layout) {
        var kinds = Arrays.stream(Stage.Kind.values())
                .map(kind -> new Choice(kind.name(), word(kind, layout)))
                .toList();
        return List.of(
                FormField.line("name", words("name", layout), 300),
                FormField.oneOf("kind", words("kind", layout), kinds),
                FormField.line("period", words("period", layout), 300)
                        .needed(false)
                        .hinted(words("period.hint", layout)),
                FormField.day("from", words("from", layout)),
                FormField.day("to", words("to", layout)),
                FormField.text("description", words("description", layout), 6, 20_000)
                        .hinted(words("description.hint", layout)));
    }

    @Override
    public List<Item> items(PlanContext context, Layout layout) {
        return context.stages().stream()
                .map(stage -> Item.of(
                        stage.id(),
                        stage.name(),
                        note(stage, layout),
                        stage.lock(),
                        form -> form.with("name", stage.name())
                                .with("kind", stage.kind())
                                .with("period", stage.period())
                                .with("from", stage.startsOn())
                                .with("to", stage.endsOn())
                                .with("description", stage.description())))
                .toList();
    }

    @Override
    public Optional<UUID> save(UUID version, @Nullable UUID id, FormPage page, Typed typed) {
        var form = page.form();
        var from = typed.day("from", form.value("from"));
        var to = typed.day("to", form.value("to"));
        return typed.tried(() -> parts.saveStage(
                version,
                id,
                form.lock(),
                new StageEdit(
                        form.value("name"),
                        Stage.Kind.valueOf(form.value("kind")),
                        form.value("period"),
                        from,
                        to,
                        form.value("description"))));
    }

    @Override
    public void remove(UUID version, UUID id) {
        parts.removeStage(version, id);
    }

    private static String note(Stage stage, Layout layout) {
        return Stream.of(word(stage.kind(), layout), stage.period(), layout.days(stage.startsOn(), stage.endsOn()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String word(Stage.Kind kind, Layout layout) {
        return layout.t("plans.stage." + kind.name().toLowerCase(Locale.ROOT));
    }
}
