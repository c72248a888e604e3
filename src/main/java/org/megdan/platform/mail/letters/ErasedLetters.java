package org.megdan.platform.mail.letters;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters to the addresses of whoever is erased, sent or waiting. */
@Component
@Order(Erasing.PLATFORM)
class ErasedLetters implements Erasing {

    private final JdbcClient sql;

    ErasedLetters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of();
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var letters = sql.sql("select count(*) from mail.letter where lower(recipient) = any(:addresses)")
                .param("addresses", addresses(person))
                .query(Long.class)
                .single();
        return letters == 0 ? List.of() : List.of(Fate.goes(layout.t("mail.erased", letters)));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from mail.letter where lower(recipient) = any(:addresses)")
                .param("addresses", addresses(person))
                .update();
    }

    private static String[] addresses(ErasedPerson person) {
        return person.words().stream()
                .filter(word -> word.contains("@"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
