package org.megdan.desk.membership.code;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Decisions;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The code as anyone may read it, with the organisations that signed it and never the persons. */
@Open
@Controller
class CodeController {

    private final Codes codes;
    private final Signatures signatures;
    private final Decisions decisions;

    CodeController(Codes codes, Signatures signatures, Decisions decisions) {
        this.codes = codes;
        this.signatures = signatures;
        this.decisions = decisions;
    }

    @GetMapping("/members/code")
    ModelAndView show(Viewer viewer) {
        var all = codes.all();
        return page(all.isEmpty() ? null : all.getFirst(), all, viewer);
    }

    @GetMapping("/members/code/{number}")
    ModelAndView version(@PathVariable int number, Viewer viewer) {
        return page(codes.adopted(number).orElseThrow(NotFound::new), codes.all(), viewer);
    }

    /** The very bytes of which the hash is taken. */
    @GetMapping("/members/code/{number}/text")
    ResponseEntity<byte[]> text(@PathVariable int number) {
        var code = codes.adopted(number).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(code.text().getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView page(@Nullable Code code, List<Code> all, Viewer viewer) {
        var reads = viewer.may("members.read");
        var isInForce = code != null && code.number() == all.getFirst().number();
        var page = new CodePage(
                code,
                Optional.ofNullable(code)
                        .map(Code::decision)
                        .flatMap(decisions::find)
                        .orElse(null),
                isInForce,
                code == null ? List.of() : signatures.of(code),
                all.stream()
                        .filter(other -> code == null || other.number() != code.number())
                        .toList(),
                reads && isInForce ? signatures.missing() : List.of(),
                viewer.may("members.edit") || viewer.may("members.decide"),
                viewer.isSignedIn());
        return new ModelAndView("desk/membership/code/show", "page", page);
    }
}
