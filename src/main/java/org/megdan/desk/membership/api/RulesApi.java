package org.megdan.desk.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.Decisions;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.code.Code;
import org.megdan.desk.membership.code.Codes;
import org.megdan.desk.membership.code.Signatures;
import org.megdan.desk.membership.programmes.Criteria;
import org.megdan.desk.membership.programmes.CriteriaVersions;
import org.megdan.desk.membership.programmes.Criterion.Evidence;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.desk.membership.programmes.Programmes;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one is judged by: the criteria in force and every adopted code, with the organisations that signed it and no persons. */
@Open
@RestController
@RequestMapping("/api/v1")
class RulesApi {

    private final Programmes programmes;
    private final CriteriaVersions versions;
    private final Codes codes;
    private final Signatures signatures;
    private final Decisions decisions;
    private final PublicAddress address;

    RulesApi(
            Programmes programmes,
            CriteriaVersions versions,
            Codes codes,
            Signatures signatures,
            Decisions decisions,
            PublicAddress address) {
        this.programmes = programmes;
        this.versions = versions;
        this.codes = codes;
        this.signatures = signatures;
        this.decisions = decisions;
        this.address = address;
    }

    @GetMapping("/criteria")
    List<Published> criteria() {
        return programmes.all().stream()
                .flatMap(programme ->
                        versions.inForce(programme.id()).stream().map(criteria -> Published.of(programme, criteria)))
                .toList();
    }

    @GetMapping("/code")
    List<Adopted> code() {
        return codes.all().stream().map(this::adopted).toList();
    }

    private Adopted adopted(Code code) {
        var decision = Optional.ofNullable(code.decision()).flatMap(decisions::find);
        return new Adopted(
                code.number(),
                code.title(),
                code.paragraphs(),
                Objects.requireNonNull(code.sha256()),
                decision.map(Decision::body).orElse(""),
                decision.map(Decision::decidedOn).orElse(null),
                address.base() + code.path() + "/text",
                signatures.of(code).stream()
                        .map(one -> new Signed(
                                one.organisation().name(),
                                one.organisation().slug(),
                                one.signedAt().atZone(Language.ZONE).toLocalDate()))
                        .toList());
    }

    /** @param validMonths for how long one is accepted, null for good */
    record Published(
            Mark mark,
            int version,
            Instant publishedAt,
            boolean takesApplications,
            @Nullable Integer validMonths,
            List<One> criteria) {

        static Published of(Programme programme, Criteria criteria) {
            return new Published(
                    programme.mark(),
                    criteria.number(),
                    criteria.publishedAt(),
                    programme.takesApplications(),
                    programme.validMonths(),
                    criteria.all().stream()
                            .map(one -> new One(one.textBg(), one.textEn(), one.evidence()))
                            .toList());
        }
    }

    record One(String bg, String en, Evidence evidence) {}

    /** @param text the address of the bytes whose hash {@code sha256} is */
    record Adopted(
            int version,
            String title,
            List<String> paragraphs,
            String sha256,
            String adoptedBy,
            @Nullable LocalDate adoptedOn,
            String text,
            List<Signed> signedBy) {}

    record Signed(String name, String slug, LocalDate on) {}
}
