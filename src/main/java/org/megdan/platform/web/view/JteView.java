package org.megdan.platform.web.view;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layouts;
import org.springframework.web.servlet.View;

/** Renders a precompiled template whole before the first byte leaves, so that a failure never shows half a page. */
record JteView(String template, TemplateEngine engine, Layouts layouts) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("layout", layouts.of(request));
        if (model != null && model.containsKey("page")) {
            parameters.put("page", model.get("page"));
        }
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        // at once: each piece would pass every wrapper of the response
        response.getOutputStream().write(output.toByteArray());
    }
}
