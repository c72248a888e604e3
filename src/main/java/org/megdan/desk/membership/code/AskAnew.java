package org.megdan.desk.membership.code;

import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.letters.Letters;
import org.megdan.desk.membership.letters.Letters.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopts the draft and asks all who bear a mark to sign the new text. */
@Component
class AskAnew {

    private final Codes codes;
    private final Signatures signatures;
    private final Letters letters;

    AskAnew(Codes codes, Signatures signatures, Letters letters) {
        this.codes = codes;
        this.signatures = signatures;
        this.letters = letters;
    }

    /** How many were asked. */
    @Transactional
    int adopt(Decision decision, String sha256) {
        var code = codes.adopt(decision, sha256);
        var asked = signatures.missing();
        asked.stream()
                .map(ActorName::id)
                .forEach(id ->
                        letters.toOrganisation(new Letter("sign-anew", id, "/members/code/signing", code.title())));
        return asked.size();
    }
}
