-- Relations that the network keeps with others; none of them grants a right.
insert into actors.tie_kind (position, code, name_bg, name_en, from_kinds, to_kinds) values
    (120, 'JOURNALIST', 'журналист', 'journalist', '{PERSON}', '{ORGANISATION,GROUP}'),
    (130, 'DONOR', 'дарител', 'donor', '{PERSON,ORGANISATION,GROUP,PUBLIC_BODY}', '{ORGANISATION,GROUP}'),
    -- a public body's department is a body of its own, tied to the whole
    (140, 'UNIT', 'звено', 'unit', '{PUBLIC_BODY,ORGANISATION}', '{PUBLIC_BODY,ORGANISATION}'),
    -- who speaks for us in somebody else's network or council
    (150, 'REPRESENTATIVE', 'наш представител', 'our representative', '{PERSON}', '{ORGANISATION,GROUP,PUBLIC_BODY}'),
    (160, 'RECOMMENDED', 'с наша препоръка', 'recommended', '{GROUP,ORGANISATION}', '{ORGANISATION,GROUP}'),
    (170, 'MENTOR', 'наставник', 'mentor', '{PERSON}', '{PERSON}');
