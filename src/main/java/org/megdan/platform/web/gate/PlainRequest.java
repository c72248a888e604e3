package org.megdan.platform.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose parameters hold no NUL. */
class PlainRequest extends HttpServletRequestWrapper {

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var value = super.getParameter(name);
        return value == null ? null : plain(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = super.getParameterValues(name);
        return values == null ? null : plain(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var plain = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> plain.put(name, plain(values)));
        return Collections.unmodifiableMap(plain);
    }

    private static String[] plain(String[] values) {
        var plain = values.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return plain;
    }

    private static String plain(String value) {
        return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
    }
}
