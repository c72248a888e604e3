package org.megdan.desk.team.mentors;

import java.util.List;

public record MentorListPage(List<Row> goingOn, List<Row> over, boolean mayEdit) {

    public record Row(String mentor, String learner, String path, String goal, String when) {}

    public boolean isEmpty() {
        return goingOn.isEmpty() && over.isEmpty();
    }
}
