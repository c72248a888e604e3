package org.megdan.desk.team.handover;

import java.util.List;

/** With whom things stand who is gone or goes soon, and what was handed over. */
public record HandoverListPage(List<Person> gone, List<Person> leaving, List<Made> made) {

    /** @param when in words, empty for those who are gone */
    public record Person(String name, String path, int things, String when, List<String> titles) {}

    public record Made(String name, String path, String when, boolean isUndone) {}
}
