package org.megdan.journeys;

/** Those of the demonstration's cast who sign in. */
enum Member {
    COORDINATOR("kalina@example.org", "щъркел-на-комина-1"),
    CHAIR("ognyan@example.org", "щъркел-на-комина-2"),
    STAFF("petko@example.org", "щъркел-на-комина-4"),
    DELEGATE("rositsa@example.org", "щъркел-на-комина-5"),
    CITIZEN("neda@example.org", "щъркел-на-комина-6");

    final String email;
    final String password;

    Member(String email, String password) {
        this.email = email;
        this.password = password;
    }
}
