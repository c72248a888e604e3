-- "+359 (0)88" has the zero that is dialled only inside the country: with it the number equals no other spelling of itself.
create or replace function actors.contact_key(kind text, value text) returns text
language sql immutable parallel safe as $$
    select case kind
        when 'PHONE' then regexp_replace(
            regexp_replace(regexp_replace(regexp_replace(value, '^(\s*(\+|00)[^(]*)\(0\)', '\1'),
                                          '[^0-9+]', '', 'g'), '^(\+|00)', ''), '^0', '359')
        else lower(btrim(value)) end
$$;
reindex index actors.contact_by_key;
