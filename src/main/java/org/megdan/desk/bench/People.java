package org.megdan.desk.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The people of the invented network: at scale 10 there are 100,000 of them, 5,000 organisations and 400,000 ties, of which every second one has
 * ended. Names repeat as they do in life: 40 first names, 400 family names.
 */
record People(Path data, int scale) {

    private static final String FIRST = """
            array['Мария/mariya','Иван/ivan','Елена/elena','Георги/georgi','Ивана/ivana','Димитър/dimitar','Рада/rada','Петър/petar',
                  'Калина/kalina','Никола/nikola','Яна/yana','Стоян/stoyan','Десислава/desislava','Христо/hristo','Ваня/vanya','Тодор/todor',
                  'Невена/nevena','Борис/boris','Лиляна/lilyana','Огнян/ognyan']""";
    private static final String ROOTS = """
            array['Петр/petr','Иван/ivan','Георги/georgi','Димитр/dimitr','Никол/nikol','Стоян/stoyan','Христ/hrist','Тодор/todor',
                  'Ангел/angel','Васил/vasil','Кол/kol','Добр/dobr','Рад/rad','Мил/mil','Жел/zhel','Мар/mar','Бой/boy','Дим/dim','Вълч/valch','Гроз/groz']""";
    private static final String ENDINGS = """
            array['ев/ev','ов/ov','чев/chev','ански/anski','инов/inov','ков/kov','овски/ovski','алиев/aliev','унов/unov','ешков/eshkov',
                  'аров/arov','есов/esov','илов/ilov','утов/utov','ашев/ashev','ежов/ezhov','ишев/ishev','омов/omov','ендов/endov','астов/astov']""";
    private static final String PERSONS = """
            insert into actors.actor (kind, name, sort_name, slug, search_text, place, created_at, changed_at)
            select 'PERSON', first || ' ' || family, family || ', ' || first, 'invented-person-' || n,
                   lower(first_latin || ' ' || family_latin), (select array_agg(id) from actors.place)[1 + n %% 40], now(), now()
            from (select n, split_part(f, '/', 1) as first, split_part(f, '/', 2) as first_latin,
                         split_part(r, '/', 1) || split_part(e, '/', 1) as family, split_part(r, '/', 2) || split_part(e, '/', 2) as family_latin
                  from (select n, (%s)[1 + n %% 20] as f, (%s)[1 + n / 20 %% 20] as r, (%s)[1 + n / 400 %% 20] as e
                        from generate_series(1, %d) n) words) named""";
    private static final String ORGANISATIONS = """
            insert into actors.actor (kind, name, sort_name, slug, search_text, place, created_at, changed_at)
            select 'ORGANISATION', 'Измислено сдружение ' || n, 'Измислено сдружение ' || n, 'invented-organisation-' || n,
                   'izmisleno sdruzhenie ' || n, (select array_agg(id) from actors.place)[1 + n %% 40], now(), now()
            from generate_series(1, %d) n""";
    private static final String CONTACTS = """
            insert into actors.contact_point (actor, kind, value, since)
            select id, 'EMAIL', slug || '@example.org', '2020-01-01' from actors.actor where slug like 'invented-person-%';
            insert into actors.contact_point (actor, kind, value, since)
            select id, 'PHONE', '+35988' || lpad(substr(slug, 17), 7, '0'), '2020-01-01'
            from actors.actor where slug like 'invented-person-%' and substr(slug, 17)::int % 2 = 0""";
    private static final String TIES = """
            insert into actors.tie (from_actor, to_actor, kind, since, until, last_checked)
            select p.id, o.id, (array['VOLUNTEER', 'MEMBER', 'EXPERT', 'DELEGATE'])[1 + turn], '2020-01-01',
                   case when (p.n + turn) %% 2 = 0 then date '2024-01-01' end, '2020-01-01'
            from (select id, substr(slug, 17)::int as n from actors.actor where slug like 'invented-person-%%') p
            cross join generate_series(0, 3) turn
            join (select id, substr(slug, 23)::int as n from actors.actor where slug like 'invented-organisation-%%') o
                on o.n = 1 + (p.n * 7 + turn * 13) %% %1$d;
            insert into actors.tie (from_actor, to_actor, kind, since, last_checked)
            select o.id, n.organisation, 'MEMBER', '2020-01-01', '2020-01-01'
            from actors.actor o, actors.network n where o.slug like 'invented-organisation-%%'""";
    private static final String TOPICS = """
            insert into actors.tie_topic (tie, topic)
            select t.id, (select array_agg(code order by code) from actors.topic)[1 + abs(hashtext(t.id::text)) % 15]
            from actors.tie t where t.kind = 'EXPERT'""";
    private static final String CONSENTS = """
            insert into actors.consent (person, purpose, answer, wording, at, way, recorded_at)
            select a.id, 'NEWS', 'GIVEN', w.id, '2024-01-01', 'PAPER', '2024-01-01'
            from actors.actor a, actors.wording w
            where a.slug like 'invented-person-%' and substr(a.slug, 17)::int % 3 > 0 and w.purpose = 'NEWS'""";

    private static final String ABOUT = """
            insert into actors.actor_topic (actor, topic)
            select o.id, (select array_agg(code order by code) from actors.topic)[1 + substr(o.slug, 23)::int % 15]
            from actors.actor o where o.slug like 'invented-organisation-%'""";

    private static final String QUESTION = """
            insert into actors.audience (id, name, purpose, question, created_at, changed_at)
            select '%1$s', 'Измислен въпрос %1$s', 'NEWS', jsonb_build_object('version', 1, 'kind', 'PERSON', 'clauses', %2$s), now(), now()""";

    /** Delegates of members in Popovo that work on the first of the topics, who agreed to get news. */
    private static final String NARROW = """
            jsonb_build_array(
                jsonb_build_object('not', false, 'any', jsonb_build_array(jsonb_build_object('is', 'tied', 'kind', 'DELEGATE',
                    'whom', 'MEMBER', 'topic', (select min(code) from actors.topic), 'municipality', 'Попово'))),
                jsonb_build_object('not', false, 'any', jsonb_build_array(jsonb_build_object('is', 'agreed', 'purpose', 'NEWS'))))""";

    /** Volunteers anywhere, or who works on the last of the topics, but no experts of members. */
    private static final String WIDE = """
            jsonb_build_array(
                jsonb_build_object('not', false, 'any', jsonb_build_array(
                    jsonb_build_object('is', 'tied', 'kind', 'VOLUNTEER', 'whom', 'ANYONE'),
                    jsonb_build_object('is', 'works-on', 'topic', (select max(code) from actors.topic)))),
                jsonb_build_object('not', true, 'any', jsonb_build_array(
                    jsonb_build_object('is', 'tied', 'kind', 'EXPERT', 'whom', 'MEMBER'))))""";

    private static final List<String> QUESTIONS = List.of("'[]'::jsonb", NARROW, WIDE);
    private static final String QUESTION_ID = "00000000-0000-7000-8000-00000000000";

    /** Where the page of everybody is. */
    String everybody() {
        return question(0);
    }

    String narrowQuestion() {
        return question(1);
    }

    String wideQuestion() {
        return question(2);
    }

    private static String question(int number) {
        return "/people/audiences/" + QUESTION_ID + number;
    }

    private static String questions() {
        return IntStream.range(0, QUESTIONS.size())
                .mapToObj(number -> QUESTION.formatted(QUESTION_ID + number, QUESTIONS.get(number)))
                .collect(Collectors.joining(";\n"));
    }

    int persons() {
        return 10_000 * scale;
    }

    int organisations() {
        return 500 * scale;
    }

    String card() {
        return "/people/invented-person-" + persons() / 2;
    }

    String organisation() {
        return "/people/invented-organisation-7";
    }

    /** Past the rules that make one tie at a time: what is measured is reading, of tables as the database's own cleaning leaves them. */
    void invent() throws SQLException {
        var database = new Database(data);
        database.run(String.join(
                ";\n",
                "set session_replication_role = replica",
                PERSONS.formatted(FIRST, ROOTS, ENDINGS, persons()),
                ORGANISATIONS.formatted(organisations()),
                "analyze actors.actor",
                CONTACTS,
                TIES.formatted(organisations()),
                TOPICS,
                ABOUT,
                questions(),
                CONSENTS,
                "set session_replication_role = origin"));
        database.run("vacuum analyze");
    }
}
