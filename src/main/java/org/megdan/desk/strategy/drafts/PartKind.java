package org.megdan.desk.strategy.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.PlanContext;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Layout;

/** One kind of part that a draft has several of, in an order: how it is named, filled in and saved. */
interface PartKind {

    /** Its part of the address and of the message keys. */
    String name();

    DraftParts.Part part();

    List<FormField> fields(Layout layout);

    /** In the draft's order. */
    List<Item> items(PlanContext context, Layout layout);

    /** Nothing when what was typed is wrong; {@code id} is null for a new one. */
    Optional<UUID> save(UUID version, @Nullable UUID id, FormPage page, Typed typed);

    void remove(UUID version, UUID id);

    /** The form of a new one. */
    default TypedForm empty() {
        return TypedForm.EMPTY;
    }

    default String words(String what, Layout layout) {
        return layout.t("strategy.drafts." + name() + "." + what);
    }

    /**
     * @param note what is read under the label
     * @param form as it would be filled in, with its lock
     */
    record Item(UUID id, String label, String note, TypedForm form) {

        static Item of(UUID id, String label, String note, int lock, UnaryOperator<TypedForm> fill) {
            return new Item(id, label, note, fill.apply(TypedForm.EMPTY).locked(lock));
        }
    }
}
