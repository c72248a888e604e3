package org.megdan.platform.access;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * In whose name the running code acts: the viewer of the request, or the one that a job, an import or the launcher named
 * with {@link #as}. The audit log reads it, so that no caller has to pass it along.
 */
public final class Acting {

    private static final ScopedValue<Viewer> NAMED = ScopedValue.newInstance();

    private Acting() {}

    public static Viewer now() {
        if (NAMED.isBound()) {
            return NAMED.get();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? CurrentViewer.of(request.getRequest())
                : Viewer.ANYONE;
    }

    public static <R> R as(Viewer viewer, Supplier<R> act) {
        return ScopedValue.where(NAMED, viewer).call(act::get);
    }

    public static void as(Viewer viewer, Runnable act) {
        ScopedValue.where(NAMED, viewer).run(act);
    }
}
