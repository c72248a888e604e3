package org.megdan.desk.relations.letters;

import java.util.List;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.web.FormErrors;

/**
 * What somebody who opened the link of their letter sees of themselves.
 *
 * @param correction as typed
 * @param isOver the link holds no longer, and nothing is shown
 */
public record StillRightPage(
        String word,
        LetterRow letter,
        List<Told> told,
        List<ContactPoint> contacts,
        String correction,
        boolean isOver,
        FormErrors errors) {

    public String path() {
        return StillRight.PATH + word;
    }

    public boolean mayConfirm() {
        return letter.answer() == null;
    }

    public boolean mayCorrect() {
        return letter.answer() == null || !letter.answer().isChange();
    }
}
