package org.megdan.desk.membership;

import java.time.LocalDate;

/** What a body of the network decided: who, when, and by which numbers it is found. A record of its own, whatever it was about. */
public record Decision(String body, LocalDate decidedOn, String decisionNo, String protocolNo, String words) {

    /** As the source of a tie names it, in the language of the network's papers. */
    public String source() {
        var numbers = (decisionNo.isEmpty() ? "" : ", решение № " + decisionNo)
                + (protocolNo.isEmpty() ? "" : ", протокол № " + protocolNo);
        return body + numbers;
    }
}
