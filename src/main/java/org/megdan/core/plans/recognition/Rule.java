package org.megdan.core.plans.recognition;

/** One way of understanding a piece of the document. */
interface Rule {

    /** Takes the piece into the draft, or answers false and changes nothing. */
    boolean claims(Piece piece, Draft draft);
}
