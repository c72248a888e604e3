package org.megdan.core.actors.consents;

import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.web.Language;

/**
 * What people may be asked for.
 *
 * @param agreedBg how a sentence about people goes on after „съгласни“
 * @param agreedEn how it goes on after "who agreed"
 * @param reach the kind of contact point that it is of no use without, null where none is needed
 * @param wording the newest words
 */
public record Purpose(
        String code,
        String nameBg,
        String nameEn,
        String useBg,
        String useEn,
        String agreedBg,
        String agreedEn,
        ContactPoint.@Nullable Kind reach,
        Wording wording) {

    /** What a member organisation asks of its people before the network learns their names. */
    public static final String NETWORK = "NETWORK";

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }

    public String use(Language language) {
        return language == Language.BG ? useBg : useEn;
    }

    public String agreed(Language language) {
        return language == Language.BG ? agreedBg : agreedEn;
    }
}
