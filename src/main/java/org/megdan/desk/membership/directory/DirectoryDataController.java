package org.megdan.desk.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.access.Open;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.export.Rows;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The directory as open data. */
@Open
@Controller
class DirectoryDataController {

    private static final int PIECE = 500;

    private final Members members;
    private final DataFile file;
    private final PublicAddress address;

    DirectoryDataController(Members members, DataFile file, PublicAddress address) {
        this.members = members;
        this.file = file;
        this.address = address;
    }

    @GetMapping("/open-data/{list:members|recommended}.{format:" + DataFile.FORMATS + "}")
    void write(
            @PathVariable String list,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var circle = list.equals("members") ? Circle.MEMBERS : Circle.RECOMMENDED;
        file.write(table(circle), rows(circle), list, format, request, response);
    }

    private Rows<MemberRow> rows(Circle circle) {
        return each -> {
            var asked = Asked.first("name", PIECE);
            for (Cursor last = null; ; asked = asked.after(last)) {
                var piece = members.piece(circle.mark(), asked);
                piece.items().forEach(each);
                last = piece.last();
                if (last == null) {
                    return;
                }
            }
        };
    }

    private Dataset<MemberRow> table(Circle circle) {
        return Dataset.<MemberRow>named("members", "membership.data.members")
                .text("name", MemberRow::name)
                .text("kind", row -> row.kind().name())
                .text("mark", row -> circle.mark().name())
                .date("since", MemberRow::since)
                .yesNo("suspended", MemberRow::isSuspended)
                .text("settlement", of(Place::name))
                .text("municipality", of(Place::municipality))
                .text("province", of(Place::province))
                .text("topics", row -> row.topics().stream().map(Topic::code).collect(Collectors.joining("; ")))
                .address("address", row -> address.base() + row.path());
    }

    private static Function<MemberRow, @Nullable String> of(Function<Place, String> part) {
        return row -> {
            var place = row.place();
            return place == null ? null : part.apply(place);
        };
    }
}
