package org.megdan.platform.access;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The declared rule of a handler: what stands on the method wins over what stands on its class. */
sealed interface AccessRule {

    record Anyone() implements AccessRule {}

    record AnyAccount() implements AccessRule {}

    record Holder(String right) implements AccessRule {}

    /** Empty when nothing is declared, which is a defect that a test finds and the server refuses. */
    static Optional<AccessRule> of(Method handler, Class<?> controller) {
        return declared(handler).or(() -> declared(controller));
    }

    default boolean admits(Viewer viewer) {
        return switch (this) {
            case Anyone ignored -> true;
            case AnyAccount ignored -> viewer.isSignedIn();
            case Holder holder -> viewer.isSignedIn() && viewer.may(holder.right());
        };
    }

    private static Optional<AccessRule> declared(AnnotatedElement place) {
        var needs = AnnotatedElementUtils.findMergedAnnotation(place, Needs.class);
        if (needs != null) {
            return Optional.of(new Holder(needs.value()));
        }
        if (AnnotatedElementUtils.hasAnnotation(place, SignedIn.class)) {
            return Optional.of(new AnyAccount());
        }
        return AnnotatedElementUtils.hasAnnotation(place, Open.class) ? Optional.of(new Anyone()) : Optional.empty();
    }
}
