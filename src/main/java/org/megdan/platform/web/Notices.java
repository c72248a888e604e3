package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One sentence carried over a redirect to the top of the next page. */
public class Notices {

    private static final String KEY = "megdan.notice";

    private Notices() {}

    public static void done(RedirectAttributes redirect, String text) {
        redirect.addFlashAttribute(KEY, new Layout.Notice(Layout.Notice.Kind.DONE, text));
    }

    public static void warn(RedirectAttributes redirect, String text) {
        redirect.addFlashAttribute(KEY, new Layout.Notice(Layout.Notice.Kind.WARNING, text));
    }

    static Layout.@Nullable Notice take(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(KEY) instanceof Layout.Notice notice ? notice : null;
    }
}
