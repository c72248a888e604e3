package org.megdan.desk.membership.introductions;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person wrote of their organisation is theirs and goes with them; the record that the organisation got stays. */
@Component
@Order(6)
class KnownIntroductions implements Knowing, Erasing {

    private final Introductions introductions;
    private final JdbcClient sql;

    KnownIntroductions(Introductions introductions, JdbcClient sql) {
        this.introductions = introductions;
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = introductions.by(self.person(), most).stream()
                .map(one -> new KnownFact(
                        one.name(),
                        Stream.of(one.role(), one.email(), one.why(), one.words())
                                .filter(Predicate.not(String::isBlank))
                                .collect(Collectors.joining(" · ")),
                        one.introducedAt()))
                .toList();
        return List.of(new KnownPart(
                layout.t("membership.introduction.known"), layout.t("membership.introduction.known.why"), facts));
    }

    @Override
    public Set<String> covers() {
        return Set.of("membership.introduction person");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        long written = sql.sql("select count(*) from membership.introduction where person = :person")
                .param("person", person.person())
                .query(Long.class)
                .single();
        return written == 0 ? List.of() : List.of(Fate.goes(layout.t("membership.introduction.erased", written)));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from membership.introduction where person = :person")
                .param("person", person.person())
                .update();
    }
}
