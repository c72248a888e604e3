package org.megdan.desk.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.topics.Topic;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.access.Open;
import org.megdan.platform.api.Asking;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The directory for programs, whoever asks. */
@Open
@RestController
@RequestMapping("/api/v1")
class DirectoryApi {

    private final Members members;
    private final PublicAddress address;

    DirectoryApi(Members members, PublicAddress address) {
        this.members = members;
        this.address = address;
    }

    @GetMapping("/members")
    Listing<Member> members(HttpServletRequest request) {
        return listing(Mark.MEMBER, request);
    }

    @GetMapping("/recommended")
    Listing<Member> recommended(HttpServletRequest request) {
        return listing(Mark.RECOMMENDED, request);
    }

    private Listing<Member> listing(Mark mark, HttpServletRequest request) {
        var asking = Asking.of(request, Members.NAMES);
        return asking.answer(members.piece(mark, asking.asked()).map(row -> Member.of(row, address.base())));
    }

    /** @param suspended the mark grants nothing today */
    record Member(
            UUID id,
            ActorKind kind,
            String name,
            String slug,
            String description,
            LocalDate since,
            boolean suspended,
            @Nullable Place place,
            List<String> topics,
            String address) {

        static Member of(MemberRow row, String base) {
            return new Member(
                    row.id(),
                    row.kind(),
                    row.name(),
                    row.slug(),
                    row.description(),
                    row.since(),
                    row.isSuspended(),
                    row.place(),
                    row.topics().stream().map(Topic::code).toList(),
                    base + row.path());
        }
    }
}
