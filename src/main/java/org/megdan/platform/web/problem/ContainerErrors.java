package org.megdan.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.SafeHeaders;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Failures outside the handlers (filters, the container itself) end on the same pages. */
@Open
@EvenWithoutRoom
@Controller
class ContainerErrors implements ErrorController {

    private final Problems problems;
    private final SafeHeaders safety;

    ContainerErrors(Problems problems, SafeHeaders safety) {
        this.problems = problems;
        this.safety = safety;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        // whoever failed may have emptied the answer
        safety.write(response);
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Refusal refusal) {
            return problems.refused(refusal, request, response);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            return problems.anything(failure, request, response);
        }
        return problems.anything(
                new ResponseStatusException(status == null ? HttpStatus.NOT_FOUND : status), request, response);
    }
}
