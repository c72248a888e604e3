package org.megdan.desk.people.audiences;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.audiences.Audience;
import org.megdan.core.actors.audiences.AudienceCount;
import org.megdan.core.actors.audiences.AudienceMember;
import org.megdan.core.actors.audiences.AudienceMember.Standing;
import org.megdan.core.actors.audiences.Question;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * A question with whom it finds.
 *
 * @param parts the conditions as they are read, clause by clause
 * @param only those shown, null for all
 * @param isMore another page of them follows
 * @param isLater this is not the first
 */
public record AudiencePage(
        Audience audience,
        String sentence,
        List<List<String>> parts,
        AudienceCount count,
        Purpose purpose,
        @Nullable Standing only,
        List<AudienceMember> members,
        boolean isMore,
        boolean isLater,
        boolean mayEdit) {

    public String path() {
        return "/people/audiences/" + audience.id();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), "/people"),
                new Crumb(layout.t("people.audiences"), "/people/audiences"));
    }

    public boolean isOfPeople() {
        return audience.question().kind() == ActorKind.PERSON;
    }

    public boolean mayGrow() {
        return mayEdit && audience.question().size() < Question.MOST;
    }

    /** How the condition joins those before it, in a word. */
    public String joint(int clause, int condition, Layout layout) {
        var not = audience.question().clauses().get(clause).not();
        if (condition > 0) {
            return layout.t(not ? "people.audiences.joint.nor" : "people.audiences.joint.or");
        }
        return not ? layout.t("people.audiences.joint.not") : clause > 0 ? layout.t("people.audiences.joint.and") : "";
    }

    /** Those who are shown, as one may choose among them. */
    public List<Crumb> tabs(Layout layout) {
        return List.of(
                tab(null, count.total(), layout),
                tab(Standing.REACHED, count.reached(), layout),
                tab(Standing.SILENT, count.silent(), layout),
                tab(Standing.WITHOUT_WAY, count.withoutWay(), layout),
                tab(Standing.OBJECTED, count.objected(), layout));
    }

    public String shown() {
        return path(only);
    }

    private Crumb tab(@Nullable Standing standing, int count, Layout layout) {
        var name = layout.t(standing == null ? "people.audiences.everyone" : standing.key());
        return new Crumb(layout.t("people.audiences.tab", name, count), path(standing));
    }

    private String path(@Nullable Standing standing) {
        return standing == null ? path() : path() + "?who=" + standing.name();
    }

    public @Nullable String first() {
        return isLater ? shown() : null;
    }

    public @Nullable String older() {
        return isMore
                ? shown() + (only == null ? "?" : "&") + "after="
                        + members.getLast().slug()
                : null;
    }
}
