package org.megdan.journeys;

import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

/** The words of a page in the language that somebody reads it in. */
final class Words {

    private static final Messages MESSAGES = new Messages();

    private Words() {}

    static String t(Language language, String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    /** The same visit, which reads in this language from now on. */
    static Visit in(Language language, Visit visit) {
        return language == Language.EN ? visit.open("/?lang=en") : visit;
    }
}
