package org.megdan.desk.people.intake;

/** Is told how far an act has come, from 0 to 1. */
interface Progress {

    Progress NONE = share -> {};

    void at(double share);

    /** For a piece of the act. */
    default Progress part(double from, double to) {
        return share -> at(from + share * (to - from));
    }
}
