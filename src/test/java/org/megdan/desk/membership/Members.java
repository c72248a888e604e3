package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Cast;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A network that takes members: criteria are published, the office and a delegate are signed in. */
class Members {

    static final String SLUG = "chitalishte-nesashtestvuvalo-1901";

    final Stage stage;
    final UUID readingRoom;
    final UUID delegateId;
    final Visitor coordinator;
    final Visitor delegate;

    private final ApplicationContext application;
    private final int port;

    Members(ApplicationContext application, int port) {
        this.application = application;
        this.port = port;
        this.stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        this.delegateId = stage.enter(Cast.DELEGATE);
        this.readingRoom = stage.organisation(Cast.READING_ROOM);
        tie(delegateId, readingRoom, "DELEGATE");
        this.coordinator = visitor(Cast.COORDINATOR);
        this.delegate = visitor(Cast.DELEGATE);
        publishCriteria();
    }

    private void publishCriteria() {
        done(coordinator.submit(
                "/members/criteria/member/edit",
                "/members/criteria/member/edit",
                Map.of("bg0", "Работи открито", "evidence0", "ANY", "bg1", "Приема кодекса", "evidence1", "NONE")));
        done(coordinator.submit(
                "/members/criteria/member/edit", "/members/criteria/member/settings", Map.of("open", "true")));
    }

    Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }

    UUID tie(UUID from, UUID to, String kind) {
        var ties = application.getBean(Ties.class);
        return stage.asDirector(() -> ties.begin(TieDraft.of(from, to, kind, ties.today())));
    }

    /** A tie that began and was written down so many days ago. */
    UUID memberSince(UUID organisation, int days) {
        return sql().sql("""
                insert into actors.tie (id, from_actor, to_actor, kind, since, last_checked)
                values (uuidv7(make_interval(days => -:days)), :from, :network, 'MEMBER', actors.today() - :days, actors.today())
                returning id
                """)
                .param("days", days)
                .param("from", organisation)
                .param("network", stage.network())
                .query(UUID.class)
                .single();
    }

    /** An application of the reading room, filled but not sent; its address. */
    String filled() {
        var begun = delegate.submit("/members/apply", "/members/apply", Map.of("organisation", SLUG, "mark", "member"));
        done(begun);
        var edit = begun.location();
        var saved = delegate.submit(edit, edit, Map.of("words", "Искаме да работим заедно", "words1", "Четем на глас"));
        done(saved);
        return saved.location();
    }

    String inReview() {
        var path = filled();
        done(delegate.submit(path, path + "/sending", Map.of()));
        done(coordinator.submit(path, path + "/taking", Map.of()));
        return path;
    }

    void adoptCode(String title, String text) {
        var draft = "/members/code/draft";
        done(coordinator.submit(draft, draft, Map.of("title", title, "text", text)));
        done(coordinator.submit(draft, "/members/code/adoption", decision(Map.of())));
    }

    void signCode(Visitor visitor, String slug) {
        done(visitor.submit(
                "/members/code/signing", "/members/code/signing", Map.of("organisation", slug, "agreed", "true")));
    }

    static Map<String, String> decision(Map<String, String> more) {
        var typed = new java.util.HashMap<>(
                Map.of("body", "Управителен съвет", "decidedOn", "2026-11-20", "decisionNo", "12", "protocolNo", "7"));
        typed.putAll(more);
        return typed;
    }

    /** Subjects of letters to the address, the newest last. */
    List<String> letters(Cast.Member to) {
        return sql().sql("select subject from mail.letter where recipient = :to order by id")
                .param("to", to.email())
                .query((row, n) -> row.getString(1))
                .list();
    }

    int count(String table) {
        return sql().sql("select count(*) from membership." + table)
                .query(Integer.class)
                .single();
    }

    JdbcClient sql() {
        return application.getBean(JdbcClient.class);
    }

    static void done(Answer answer) {
        assertThat(answer.status())
                .as(answer.page().select(".errors, h1").text())
                .isEqualTo(303);
    }
}
