package org.megdan.platform.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, and what they may do now. Every read asks through a viewer: what may not be seen cannot be found.
 *
 * @param account the account that is signed in, null for anyone who is not
 * @param person the person behind the account
 * @param name how the page greets them, empty for anyone
 * @param rights names of rights granted by ties that are current at this moment, such as {@code plans.edit}
 * @param withheld rights that the ties grant as well and that wait for a second proof of who this is ({@link StrongRights})
 */
public record Viewer(
        @Nullable UUID account, @Nullable UUID person, String name, Set<String> rights, Set<String> withheld) {

    public static final Viewer ANYONE = new Viewer(null, null, "", Set.of());

    public Viewer {
        rights = Set.copyOf(rights);
        withheld = Set.copyOf(withheld);
    }

    public Viewer(@Nullable UUID account, @Nullable UUID person, String name, Set<String> rights) {
        this(account, person, name, rights, Set.of());
    }

    /** A part of Megdan that acts without a person: a job, an import from the command line, the demonstration. */
    public static Viewer program(String name, String... rights) {
        return new Viewer(null, null, name, Set.of(rights));
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public boolean may(String right) {
        return rights.contains(right);
    }
}
