package org.megdan.core.actors;

import java.util.Locale;

/** What an organisation, a group or a public body is in law. */
public enum LegalForm {
    ASSOCIATION,
    FOUNDATION,
    CHITALISHTE,
    COOPERATIVE,
    COMPANY,
    TRADE_UNION,
    MUNICIPALITY,
    STATE_BODY,
    SCHOOL,
    CHURCH,
    INFORMAL,
    OTHER;

    /** The message key of the form's name. */
    public String key() {
        return "actors.legal-form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
