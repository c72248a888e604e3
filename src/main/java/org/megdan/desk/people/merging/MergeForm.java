package org.megdan.desk.people.merging;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.merging.MergeWish;
import org.megdan.core.actors.merging.MergeWish.Field;

/** Which of the two values stays, field by field, and the versions that the choice was made between. */
public record MergeForm(
        @Nullable Side name,
        @Nullable Side description,
        @Nullable Side eik,
        @Nullable Side legalForm,
        @Nullable Side registryNo,
        @Nullable Side place,
        @Nullable Integer keptVersion,
        @Nullable Integer goneVersion) {

    public enum Side {
        KEPT,
        GONE
    }

    /** Nothing is lost by leaving it so: the kept record's values, and the other's where it has none. */
    static MergeForm between(ActorCard kept, ActorCard gone) {
        return new MergeForm(
                Side.KEPT,
                kept.description().isEmpty() ? Side.GONE : Side.KEPT,
                kept.eik() == null ? Side.GONE : Side.KEPT,
                kept.legalForm() == null ? Side.GONE : Side.KEPT,
                kept.registryNo() == null ? Side.GONE : Side.KEPT,
                kept.place() == null ? Side.GONE : Side.KEPT,
                kept.version(),
                gone.version());
    }

    boolean takes(Field field) {
        var side = switch (field) {
            case NAME -> name;
            case DESCRIPTION -> description;
            case EIK -> eik;
            case LEGAL_FORM -> legalForm;
            case REGISTRY_NO -> registryNo;
            case PLACE -> place;
        };
        return side == Side.GONE;
    }

    MergeWish wish(UUID kept, UUID gone) {
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (takes(field)) {
                taken.add(field);
            }
        }
        return new MergeWish(
                kept, keptVersion == null ? 0 : keptVersion, gone, goneVersion == null ? 0 : goneVersion, taken);
    }
}
