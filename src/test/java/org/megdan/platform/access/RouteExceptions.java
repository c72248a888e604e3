package org.megdan.platform.access;

import java.util.Map;
import java.util.Set;

/** What {@link AccessMatrixTests} can't ask as it asks everything else, and why. */
final class RouteExceptions {

    private static final String DELEGATE = "is there for a delegate of a member organisation; EngagedPagesTests asks";

    /** Routes to which no page of the demonstration leads, and why; their variables hold nothing that exists. */
    static final Map<String, String> UNREACHED = Map.ofEntries(
            Map.entry("POST /strategy/{slug}/imports/undo", "is there after a document was taken into a draft"),
            Map.entry("POST /strategy/{slug}/{ref}/settlement", "is there for an item with a doubt"),
            Map.entry("POST /strategy/{slug}/removals/{removal}/restoration", "stands where something was removed"),
            Map.entry("GET /members/services/{id}/request", "is there for the delegate of a member"),
            Map.entry("POST /members/services/{id}/request", "is there for the delegate of a member"),
            Map.entry("POST /members/services/requests/{id}/withdrawal", "is there for the delegate of a member"),
            Map.entry("GET /engaged", DELEGATE),
            Map.entry("GET /engaged/{slug}", DELEGATE),
            Map.entry("GET /engaged/{slug}/new", DELEGATE),
            Map.entry("POST /engaged/{slug}/new", DELEGATE),
            Map.entry("GET /engaged/{slug}/{person}", DELEGATE),
            Map.entry("POST /engaged/{slug}/{person}/end", DELEGATE),
            Map.entry("POST /engaged/{slug}/{person}/sharing", DELEGATE),
            Map.entry("POST /engaged/{slug}/{person}/sharing/withdrawal", DELEGATE),
            Map.entry("POST /members/apply", "is there for whoever speaks for an organisation"),
            Map.entry("POST /members/code/signing", "is there for whoever speaks for an organisation"),
            Map.entry("GET /sign-in/done", "where signing in sends"),
            Map.entry("GET /sign-in/link/{word}", "the address of a letter"),
            Map.entry("GET /sign-in/link/confirm", "asked with the cookie of a letter"),
            Map.entry("POST /sign-in/link/confirm", "asked with the cookie of a letter"),
            Map.entry("GET /sign-in/link/sent", "where asking for a letter sends"),
            Map.entry("GET /reminders/stop/{word}", "the address of a letter"),
            Map.entry("POST /reminders/stop/{word}", "the address of a letter"),
            Map.entry("GET /still-right/{word}", "the address of a letter"),
            Map.entry("POST /still-right/{word}", "the address of a letter"),
            Map.entry("POST /still-right/{word}/correction", "the address of a letter"),
            Map.entry("GET /still-right/{word}/stop", "the address of a letter"),
            Map.entry("POST /still-right/{word}/stop", "the address of a letter"),
            Map.entry("GET /first-run", "is there until the network is founded"),
            Map.entry("POST /first-run", "is there until the network is founded"),
            Map.entry("GET /log/checkpoint", "is there once something was signed"),
            Map.entry("GET /log/tile/{*path}", "is there once something was signed"),
            Map.entry("POST /log/witness/add-checkpoint", "is there once a log is witnessed; WitnessPagesTests asks"),
            Map.entry("GET /log/witness/{log}/checkpoint", "is there once a log is witnessed; WitnessPagesTests asks"),
            Map.entry("GET /sign-in/code", "asked between the password and the code"),
            Map.entry("POST /sign-in/code", "asked between the password and the code"),
            Map.entry("GET /account/confirmation", "asked of somebody who signed in long ago"),
            Map.entry("POST /account/confirmation", "asked of somebody who signed in long ago"),
            Map.entry("POST /account/confirmation/sign-in", "asked of somebody who signed in long ago"),
            Map.entry("GET /account/second-factor/picture", "is there while a second factor is being switched on"),
            Map.entry("POST /account/second-factor/recovery-codes", "needs a second factor"),
            Map.entry("POST /account/second-factor/removal", "needs a second factor"),
            Map.entry("POST /people/{slug}/account/second-factor/removal", "needs a second factor"),
            Map.entry("POST /account/passkeys/remove", "needs a passkey, which needs a browser"),
            Map.entry("GET /sign-in/provider", "is there where an identity provider is set up"),
            Map.entry("GET /sign-in/provider/back", "is there where an identity provider is set up"),
            Map.entry("POST /account/provider", "is there where an identity provider is set up"),
            Map.entry("POST /account/provider/{id}/remove", "is there where an identity provider is set up"));

    /** Changes that ask for no form token, and why; without what proves them they are missing. */
    static final Map<String, String> WITHOUT_FORM = Map.of(
            "/reminders/stop/{word}", "a mail program has no form (RFC 8058): the word is the proof",
            "/still-right/{word}/stop", "a mail program has no form (RFC 8058): the word is the proof",
            "/log/witness/add-checkpoint", "another network's log has no form: its signature is the proof");

    /** Open in themselves; what stands there in this test is work in hand, missing for whoever has none of these rights. */
    static final Map<String, Set<String>> SHOWN_TO_SOME = Map.ofEntries(
            Map.entry("/members/introductions/{id}", Set.of("actors.edit", "members.edit")),
            Map.entry("/members/applications/{id}", Set.of("members.read")),
            Map.entry("/members/applications/{id}/edit", Set.of("members.read")),
            Map.entry("/members/applications/{id}/withdrawal", Set.of("members.read")),
            Map.entry("/members/applications/{id}/files/{file}", Set.of("members.read")),
            Map.entry("/members/register/{slug}", Set.of("members.read")),
            Map.entry("/members/services/requests/{id}", Set.of("members.edit")),
            Map.entry("/advice/{advice}", Set.of("actors.edit")),
            Map.entry("/strategy/{slug}/activities/{id}", Set.of("plans.edit")),
            Map.entry("/strategy/{slug}/versions/{older}/changes/{newer}", Set.of("plans.edit", "plans.adopt")),
            Map.entry("/strategy/{plan}/readings/{id}/evidence/{file}", Set.of("measures.edit", "measures.approve")),
            // the coordinator's own task
            Map.entry("/my/todos/{id}", Set.of("team.edit")),
            Map.entry("/my/todos/{id}/edit", Set.of("team.edit")),
            Map.entry("/my/todos/{id}/helpers/new", Set.of("team.edit")),
            // the chair is the mentor
            Map.entry("/team/mentors/{id}", Set.of("team.edit")));

    private RouteExceptions() {}
}
