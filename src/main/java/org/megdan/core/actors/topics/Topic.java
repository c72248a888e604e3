package org.megdan.core.actors.topics;

import org.megdan.platform.web.Language;

/** An area of work or a field of knowledge; the code stands in addresses and never changes. */
public record Topic(String code, String nameBg, String nameEn) {

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }
}
