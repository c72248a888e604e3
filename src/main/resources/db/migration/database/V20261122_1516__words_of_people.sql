-- What finds the words of a person (docs/adr/0020) in a text or in a JSON text, as whole words: not within a longer name, address or number.
create function database.pattern_of(words text[]) returns text
language sql immutable set search_path = pg_catalog as $$
    select string_agg(
        -- in JSON the last letter of an escape is no part of the word behind it
        case when form !~ '^\w' then '' when form like '%@%' then '(?:(?<![\w.+-])|(?<=\\[nrtbf]))' else '(?:(?<!\w|\w-)|(?<=\\[nrtbf]))' end
        || regexp_replace(form, '([][\\.^$*+?(){}|])', '\\\1', 'g')
        || case when form !~ '\w$' then '' when form like '%@%' then '(?!-?\w|\.\w)' else '(?!-?\w)' end,
        '|' order by length(form) desc, form)
    from (select w collate "und-x-icu" as form from unnest(words) w
          union select substr(to_json(w)::text, 2, length(to_json(w)::text) - 2) collate "und-x-icu" from unnest(words) w) forms
$$;
