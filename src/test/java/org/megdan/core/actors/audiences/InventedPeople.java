package org.megdan.core.actors.audiences;

/** People with ties, topics, places and consents, as many as are wished for; spread by remainders, so that each time is like the last.
 * A statement may take a minute and no more: what is slow comes in {@code :parts}. */
final class InventedPeople {

    static final String ACTORS = """
            insert into actors.actor (kind, name, sort_name, slug, search_text, created_at, changed_at, place)
            select kind, name, name, slug, slug, now(), now(), case when n % 3 = 0 then null else p.id end
            from (select 'PERSON' as kind, 'Измислен Човек' || n as name, 'izmislen-' || n as slug, n from generate_series(1, :people) n
                  union all
                  select 'ORGANISATION', 'Измислено сдружение' || n, 'sdruzhenie-' || n, n from generate_series(1, :others) n) x
            join (select id, row_number() over (order by case name when 'Попово' then 0 when 'Търговище' then 1 else 2 end, name) as at
                  from actors.place) p on p.at = 1 + x.n % 7
            """;

    /** Two of three organisations are members, one in five of them no longer. */
    static final String MEMBERS = """
            insert into actors.tie (from_actor, to_actor, kind, since, until, last_checked)
            select a.id, n.organisation, 'MEMBER', date '2024-01-01',
                   case when substring(a.slug from '[0-9]+$')::int % 5 = 0 then date '2025-06-01' end, actors.today()
            from actors.actor a, actors.network n
            where a.slug like 'sdruzhenie-%' and substring(a.slug from '[0-9]+$')::int % 3 > 0
            """;

    static final String TIES = """
            with people as (select id, row_number() over (order by id) - 1 as at from actors.actor where slug like 'izmislen-%'),
                 others as (select id, row_number() over (order by id) - 1 as at from actors.actor where kind = 'ORGANISATION'),
                 sizes as (select (select count(*) from people) as people, (select count(*) from others) as others)
            insert into actors.tie (from_actor, to_actor, kind, since, until, last_checked)
            select p.id, o.id, (array['MEMBER', 'VOLUNTEER', 'EXPERT', 'DELEGATE'])[1 + (n / 3) % 4],
                   date '2024-01-01' + (n % 600)::int,
                   case when n % 4 = 0 then date '2024-01-01' + (n % 600)::int + (n % 300)::int end, actors.today()
            from generate_series(1, :ties) n, sizes s
            join people p on true join others o on true
            where p.at = n % s.people and o.at = (n * 7 + n / s.people) % s.others
            on conflict do nothing
            """;

    static final String TOPICS = """
            with t as (select id, row_number() over (order by id) as at from actors.tie where kind <> 'MEMBER'),
                 a as (select id, row_number() over (order by id) as at from actors.actor),
                 one as (insert into actors.tie_topic (tie, topic)
                         select id, case when at % 2 = 0 then 'law' else 'children' end from t where at % 3 > 0)
            insert into actors.actor_topic (actor, topic)
            select id, case when at % 3 = 0 then 'law' else 'children' end from a where at % 4 > 1
            """;

    static final String CONSENTS = """
            with p as (select id, substring(slug from '[0-9]+$')::int as n from actors.actor where slug like 'izmislen-%'),
                 w as (select id from actors.wording where purpose = 'NEWS' and number = 1),
                 told as (select p.id, n, step from p cross join generate_series(0, 1) step where n % 5 > 0 and (step = 0 or n % 6 = 0) and n / 7 % :parts = :part)
            insert into actors.consent (person, purpose, answer, wording, at, way, recorded_at)
            select t.id, 'NEWS', a.answer, case when a.answer = 'GIVEN' then w.id end,
                   timestamptz '2026-01-01 12:00+02' + t.step * interval '30 days', 'PAPER', now()
            from told t cross join w
            cross join lateral (select case when t.step = 1 then case when t.n % 12 = 0 then 'OBJECTED' else 'WITHDRAWN' end
                                            else 'GIVEN' end as answer) a
            order by t.step
            """;

    static final String CONTACTS = """
            insert into actors.contact_point (actor, kind, value, since, last_checked)
            select id, 'EMAIL', slug || '@example.org', actors.today(), actors.today() from actors.actor
            where slug like 'izmislen-%' and substring(slug from '[0-9]+$')::int % 7 > 0
            """;

    private InventedPeople() {}
}
