package org.megdan.core.actors.places;

import java.util.List;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Language;

/** The provinces of Bulgaria, so that each is written in one way. */
public final class Provinces {

    public static final List<String> ALL = List.of(
            "Благоевград",
            "Бургас",
            "Варна",
            "Велико Търново",
            "Видин",
            "Враца",
            "Габрово",
            "Добрич",
            "Кърджали",
            "Кюстендил",
            "Ловеч",
            "Монтана",
            "Пазарджик",
            "Перник",
            "Плевен",
            "Пловдив",
            "Разград",
            "Русе",
            "Силистра",
            "Сливен",
            "Смолян",
            "София-град",
            "Софийска",
            "Стара Загора",
            "Търговище",
            "Хасково",
            "Шумен",
            "Ямбол");

    private Provinces() {}

    /** The name in the letters of the language. */
    public static String name(String province, Language language) {
        return language == Language.BG ? province : Transliteration.toLatin(province);
    }
}
