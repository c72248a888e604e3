package org.megdan.desk.people.intake;

/** How far an act on a long list has come. */
public record WorkingPage(String name, String path, boolean isBringing, double share) {

    static WorkingPage of(Intake intake, Standing standing) {
        var isBringing = standing.act() == Standing.Act.BRING;
        return new WorkingPage(intake.name(), intake.path(), isBringing, standing.share());
    }

    public String key() {
        return isBringing ? "people.intake.working.bring" : "people.intake.working.look";
    }
}
