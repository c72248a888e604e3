package org.megdan.desk.membership.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the demonstration, members in several settlements; nobody of these names is meant. */
@Profile("demo")
@Order(100)
@Component
class SampleMembers implements ApplicationRunner {

    private static final Viewer KALINA = new Viewer(
            null,
            null,
            "Калина Приказкова",
            Set.of("actors.edit", "actors.grant", "delegates.appoint", "members.edit", "members.decide"));

    private static final String LATEST = "Приятели на стария бряст";

    /** Name | kind or form | where | since | until | topics | what they say of themselves. */
    private static final String MEMBERS = """
            Читалище „Несъществувало 1901“ | CHITALISHTE | Търговище | 2024-01-15 | | culture education | Библиотека, фолклорен състав и школа по разказване на приказки. Всеки четвъртък залата е отворена за срещи на граждански групи.
            Младежки клуб „Хвърчило“ | ASSOCIATION | Търговище | 2024-03-01 | | youth volunteering | Младежи организират доброволчески съботи, училище по дебати и летен лагер край язовира.
            Фондация „Синя врана на покрива“ | FOUNDATION | Попово | 2024-03-01 | | children social-services | Работи с деца, които не ходят на училище, и с техните семейства.
            Дружество „Говорещият орех“ | ASSOCIATION | Омуртаг | 2024-05-20 | | environment local-development | Засажда и пази орехови горички и води занятия сред природата.
            Център „Люлка в облаците“ | ASSOCIATION | Търговище | 2024-05-20 | | disability social-services | Дневна грижа и застъпничество за хора с увреждания.
            Сдружение „Буквите тичат след вятъра“ | ASSOCIATION | Антоново | 2024-09-10 | | education minorities | Подвижна библиотека и уроци по български език за деца и родители.
            Фондация „Третият щурец отляво“ | FOUNDATION | Опака | 2025-02-01 | | culture youth | Музикална школа за всички, които никога не са свирили.
            Клуб „Баба пече комети“ | ASSOCIATION | Попово | 2025-02-01 | | older-people volunteering | Възрастни хора учат по-млади на занаяти, а те ги учат да ползват телефоните си.
            Сдружение „Река без бързане“ | ASSOCIATION | Търговище | 2025-06-15 | | environment participation | Следи чистотата на реките и обяснява решенията на общината на прост език.
            Фондация „Ключ под саксията“ | FOUNDATION | Омуртаг | 2024-05-20 | | human-rights law | Безплатни правни съвети за наематели.
            Сдружение „Вчерашен сняг“ | ASSOCIATION | Попово | 2024-01-15 | 2026-07-01 | sport | Зимни разходки и ски за начинаещи.
            """;

    private final Network network;
    private final Actors actors;
    private final Ties ties;
    private final Places places;
    private final Topics topics;
    private final JdbcClient sql;
    private final Clock clock;

    SampleMembers(
            Network network, Actors actors, Ties ties, Places places, Topics topics, JdbcClient sql, Clock clock) {
        this.network = network;
        this.actors = actors;
        this.ties = ties;
        this.places = places;
        this.topics = topics;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (find(LATEST) == null) {
            var home = network.profile().orElseThrow().organisation();
            Acting.as(KALINA, () -> fill(home));
        }
    }

    private void fill(UUID home) {
        var towns = places.all().stream()
                .filter(place -> place.name().equals(place.municipality()))
                .collect(Collectors.toMap(place -> place.name(), place -> place.id()));
        MEMBERS.lines().map(line -> line.split("\\|", -1)).forEach(cells -> member(home, cells, towns));
        suspend(Objects.requireNonNull(find("Фондация „Ключ под саксията“")));
        var elm = actors.create(new ActorDraft(
                ActorKind.GROUP,
                LATEST,
                "Съседи, които спасиха бряста на площада и сега поливат дръвчетата на целия квартал.",
                null,
                LegalForm.INFORMAL,
                null,
                towns.get("Търговище")));
        topics.setForActor(elm, List.of("environment", "participation"));
        var today = Language.today(clock);
        ties.beginDecided(new TieDraft(
                elm, home, "RECOMMENDED", "", today.minusMonths(4), today.plusMonths(8), "примерни данни"));
        actors.addContact(elm, ContactPoint.Kind.EMAIL, "bryast@example.org", "", true);
        delegate(elm);
    }

    private void member(UUID home, String[] cells, Map<String, UUID> towns) {
        var name = cells[0].strip();
        var known = find(name);
        var draft = new ActorDraft(
                ActorKind.ORGANISATION,
                name,
                cells[6].strip(),
                null,
                LegalForm.valueOf(cells[1].strip()),
                null,
                towns.get(cells[2].strip()));
        var id = known == null ? actors.create(draft) : known;
        if (known != null) {
            actors.correct(id, actors.card(id).orElseThrow().version(), draft);
        }
        topics.setForActor(id, List.of(cells[5].strip().split(" ")));
        var until = cells[4].isBlank() ? null : LocalDate.parse(cells[4].strip());
        boolean isTied = actors.card(id).orElseThrow().ties().stream()
                .anyMatch(tie -> tie.kind().code().equals("MEMBER"));
        if (!isTied) {
            ties.beginDecided(
                    new TieDraft(id, home, "MEMBER", "", LocalDate.parse(cells[3].strip()), until, "примерни данни"));
        }
        actors.addContact(id, ContactPoint.Kind.EMAIL, "office@example.org", "", true);
    }

    /** The delegate of the demonstration speaks for the recommended group too. */
    private void delegate(UUID group) {
        var rositsa = find("Росица Небивала");
        if (rositsa != null) {
            ties.begin(TieDraft.of(rositsa, group, "DELEGATE", LocalDate.of(2026, 1, 10)));
        }
    }

    private void suspend(UUID member) {
        sql.sql("""
                insert into membership.suspension (tie, since, until, reason, entered_at)
                select id, :since, :until, 'Примерни данни: не е подаден годишният отчет.', :at
                from actors.tie where from_actor = :member and kind = 'MEMBER'
                """)
                .param("member", member)
                .param("since", Language.today(clock).minusDays(20))
                .param("until", Language.today(clock).plusDays(40))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private @Nullable UUID find(String name) {
        return actors.search(name, List.of(), 1).stream()
                .filter(actor -> actor.name().equals(name))
                .map(actor -> actor.id())
                .findFirst()
                .orElse(null);
    }
}
