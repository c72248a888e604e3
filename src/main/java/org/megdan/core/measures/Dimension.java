package org.megdan.core.measures;

import org.megdan.platform.web.Language;

/**
 * By what figures may be split.
 *
 * @param partition everybody is in exactly one part, so the parts must give the whole
 */
public record Dimension(String key, String nameBg, String nameEn, boolean partition) {

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }
}
