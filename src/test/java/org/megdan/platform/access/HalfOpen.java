package org.megdan.platform.access;

import org.megdan.testing.Authenticator;
import org.megdan.testing.Visitor;

/** Somebody who has shown one factor of two: for every page but that of the code, nobody. */
final class HalfOpen {

    private HalfOpen() {}

    /** @param owner stays signed in and has two factors from now on */
    static Visitor enter(int port, Visitor owner, String email, String password) {
        Authenticator.enrol(owner);
        var half = new Visitor(port).signIn(email, password);
        if (half.get("/sign-in/code").status() != 200) {
            throw new AssertionError("no code is asked for");
        }
        return half;
    }
}
