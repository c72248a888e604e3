package org.megdan.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.access.Wish;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.HeldBody;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.ProblemPage;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Every failure becomes a sentence in the reader's language: a page for people, problem+json for programs. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String DETAIL = Problems.class.getName() + ".detail.";

    /** What is otherwise after a minute. */
    private static final Set<HttpStatus> PASSING =
            EnumSet.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.TOO_MANY_REQUESTS);

    private final Messages messages;
    private final DiskRoom room;

    Problems(Messages messages, DiskRoom room) {
        this.messages = messages;
        this.room = room;
    }

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.NOT_FOUND, "web.problem.404.detail", "", request, response);
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (PASSING.contains(refusal.status())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        }
        refusal.details().forEach((name, value) -> request.setAttribute(DETAIL + name, value));
        return answer(refusal.status(), refusal.key(), "", request, response, refusal.arguments());
    }

    /** An id that cannot be one is as good as one of nothing, wherever it stands; any other value that does not fit is a bad request. */
    @ExceptionHandler
    Object unfit(MethodArgumentTypeMismatchException unfit, HttpServletRequest request, HttpServletResponse response) {
        var parameter = unfit.getParameter();
        // one id, or one of a list
        var isId = UUID.class.equals(parameter.nested().getNestedParameterType());
        var namesNothing = isId || parameter.hasParameterAnnotation(PathVariable.class);
        var status = namesNothing ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return answer(status, key(status), "", request, response);
    }

    @ExceptionHandler
    Object anything(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (DiskRoom.isMissingIn(failure)) {
            return notSaved(failure, request, response);
        }
        if (Outage.caused(failure)) {
            return databaseAway(failure, request, response);
        }
        if (failure instanceof ErrorResponse standard) {
            var status = standard.getStatusCode();
            return answer(status, key(status), "", request, response);
        }
        // found out late, because nobody asked for the parameters or headers before
        var unreadable = Unreadable.status(failure);
        if (unreadable.isPresent()) {
            return answer(unreadable.get(), key(unreadable.get()), "", request, response);
        }
        var reference = Reference.of(request);
        LOG.error("Request {} failed: {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "web.problem.500.detail", reference, request, response);
    }

    private Object notSaved(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("Request {} found no room: {}", Reference.of(request), failure.getMessage());
        room.ranOut(failure);
        return refused(new NotSaved(), request, response);
    }

    private Object databaseAway(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var reference = Reference.of(request);
        LOG.error("Request {} found no database: {}", reference, failure.getMessage());
        Outage.forgetWhoAsks(request);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "web.problem.503.detail", reference, request, response);
    }

    private Object answer(
            HttpStatusCode status,
            String key,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments) {
        var language = Languages.of(request);
        var title = messages.text(language, titleKey(status, key));
        var detail = messages.text(language, key, arguments);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(Layouts.PROBLEM, true);
        if (isForPrograms(request)) {
            return forPrograms(status, title, detail, reference, request);
        }
        var shown = isFormOfNobody(status, request)
                ? formOfNobody(status, language, request, response)
                : new ProblemPage(status.value(), title, detail, reference, Written.in(request), false);
        var page = new ModelAndView("ui/problem", Map.of("page", shown));
        page.setStatus(status);
        return page;
    }

    // a session that ended while somebody was writing
    private static boolean isFormOfNobody(HttpStatusCode status, HttpServletRequest request) {
        return status.isSameCodeAs(HttpStatus.FORBIDDEN)
                && Written.isPost(request)
                && !CurrentViewer.of(request).isSignedIn();
    }

    private ProblemPage formOfNobody(
            HttpStatusCode status, Language language, HttpServletRequest request, HttpServletResponse response) {
        Wish.rememberForm(request, response);
        var form = HeldBody.of(request) == null ? "session" : "session-upload";
        return new ProblemPage(
                status.value(),
                messages.text(language, "web.problem.session.title"),
                messages.text(language, "web.problem." + form + ".detail"),
                "",
                Written.in(request),
                true);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (failed instanceof String path ? path : request.getRequestURI()).startsWith("/api/");
    }

    private static ResponseEntity<ProblemDetail> forPrograms(
            HttpStatusCode status, String title, String detail, String reference, HttpServletRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        if (!reference.isEmpty()) {
            problem.setProperty("reference", reference);
        }
        Collections.list(request.getAttributeNames()).stream()
                .filter(name -> name.startsWith(DETAIL))
                .forEach(name -> problem.setProperty(name.substring(DETAIL.length()), request.getAttribute(name)));
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.of(request).code())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String titleKey(HttpStatusCode status, String key) {
        return Stream.of(key.replaceFirst("\\.detail$", ".title"), "web.problem." + status.value() + ".title")
                .filter(title -> title.endsWith(".title") && messages.has(title))
                .findFirst()
                .orElse("web.problem.400.title");
    }

    private String key(HttpStatusCode status) {
        var key = "web.problem." + status.value() + ".detail";
        return messages.has(key) ? key : "web.problem.400.detail";
    }
}
