package org.megdan.platform.web.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.megdan.platform.web.SafeHeaders;

/** Writes the security headers first of all, so that whatever refuses the request later refuses it under them. */
class HeaderValve extends ValveBase {

    private final SafeHeaders safety;

    HeaderValve(SafeHeaders safety) {
        super(true);
        this.safety = safety;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        safety.write(response);
        getNext().invoke(request, response);
    }
}
