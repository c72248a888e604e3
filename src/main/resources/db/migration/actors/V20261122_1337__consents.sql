-- What people are asked for. Purposes and their wordings are data: a network may add its own.
create table actors.purpose (
    code text primary key constraint purpose_is_a_word check (code ~ '^[A-Z][A-Z_]*$'),
    name_bg text not null,
    name_en text not null,
    -- what happens to whoever agrees, in one plain sentence
    use_bg text not null,
    use_en text not null,
    -- how a sentence about people goes on after „съгласни“ and "who agreed"
    agreed_bg text not null,
    agreed_en text not null,
    -- the kind of contact point that the purpose is of no use without
    reach text constraint reach_is_a_kind_of_contact check (reach in ('EMAIL', 'PHONE')),
    position smallint not null
);

-- The exact words that people agree to. Words that somebody agreed to are never changed: a new version stands beside them.
create table actors.wording (
    id uuid primary key default uuidv7(),
    purpose text not null references actors.purpose,
    number smallint not null constraint versions_begin_with_one check (number >= 1),
    text_bg text not null constraint bulgarian_is_given check (btrim(text_bg) <> '' and length(text_bg) <= 5000),
    text_en text not null constraint english_is_given check (btrim(text_en) <> '' and length(text_en) <= 5000),
    hash bytea not null constraint hash_is_of_the_texts
        check (hash = sha256(convert_to(text_bg || E'\n\n' || text_en, 'UTF8'))),
    since timestamptz not null,
    constraint version_is_numbered_once unique (purpose, number),
    constraint wording_of_its_purpose unique (id, purpose)
);
create function actors.refuse_other_words() returns trigger language plpgsql as $$
begin
    raise exception 'words that people agreed to are never changed'
        using errcode = 'object_not_in_prerequisite_state', hint = 'a new version stands beside them';
end $$;
create trigger wording_is_final before update or delete on actors.wording
    for each row execute function actors.refuse_other_words();

-- What somebody said about a purpose, one row each time; nothing is overwritten.
create table actors.consent (
    id uuid primary key default uuidv7(),
    person uuid not null references actors.actor on delete cascade,
    purpose text not null references actors.purpose,
    -- an objection is more than a withdrawal: it is not to be asked again
    answer text not null constraint answer_is_known check (answer in ('GIVEN', 'WITHDRAWN', 'OBJECTED')),
    wording uuid,
    at timestamptz not null,
    way text not null constraint way_is_known
        check (way in ('ACCOUNT', 'PAPER', 'FORM', 'PHONE', 'LETTER', 'LINK', 'ADDRESS', 'RESTORED')),
    -- where the paper lies, who took the call
    note text not null default '' constraint consent_note_fits check (length(note) <= 500),
    recorded_by uuid references actors.actor on delete set null,
    recorded_at timestamptz not null,
    -- the word that counts; kept by a trigger, because two records of one person may become one
    is_last boolean not null default true,
    -- agreeing to no text is agreeing to nothing
    constraint consent_names_its_text check ((answer = 'GIVEN') = (wording is not null)),
    constraint consent_is_to_a_text_of_its_purpose foreign key (wording, purpose) references actors.wording (id, purpose),
    constraint nobody_agrees_tomorrow check (at <= recorded_at)
);
create index consent_of_a_person on actors.consent (person, purpose, at, id);
create index consent_that_holds on actors.consent (purpose, person) where is_last and answer = 'GIVEN';
create index consent_recorded_by on actors.consent (recorded_by);

create function actors.last_word_counts() returns trigger language plpgsql as $$
begin
    -- two words at one moment: the second waits and sees the first
    perform 1 from actors.actor where id = new.person for no key update;
    update actors.consent c set is_last = (c.id = l.id)
    from (select distinct on (person, purpose) id, person, purpose from actors.consent
          where purpose = new.purpose and person in (new.person, old.person)
          order by person, purpose, at desc, id desc) l
    where c.person = l.person and c.purpose = l.purpose and c.is_last <> (c.id = l.id);
    return null;
end $$;
create trigger last_word_counts after insert or update of person on actors.consent
    for each row execute function actors.last_word_counts();

-- Addresses and telephones of whoever objected, as hashes: an objection also holds for a record that a file makes anew.
create table actors.refused_way (
    purpose text not null references actors.purpose,
    key bytea not null,
    since timestamptz not null,
    primary key (purpose, key)
);
create function actors.way_key(kind text, value text) returns bytea language sql immutable parallel safe as $$
    select sha256(convert_to(kind || ' ' || actors.contact_key(kind, value), 'UTF8'))
$$;
create function actors.objection_comes_along() returns trigger language plpgsql as $$
begin
    if exists (select from actors.refused_way) then
        insert into actors.consent (person, purpose, answer, at, way, recorded_at)
        select distinct n.actor, r.purpose, 'OBJECTED', current_timestamp, 'ADDRESS', current_timestamp
        from new_contacts n
        join actors.actor a on a.id = n.actor and a.kind = 'PERSON'
        join actors.refused_way r on r.key = actors.way_key(n.kind, n.value)
        where n.kind in ('EMAIL', 'PHONE') and not exists (
            select from actors.consent c
            where c.person = n.actor and c.purpose = r.purpose and c.is_last and c.answer = 'OBJECTED');
    end if;
    return null;
end $$;
create trigger objection_comes_along after insert on actors.contact_point
    referencing new table as new_contacts for each statement execute function actors.objection_comes_along();

insert into actors.purpose (position, code, reach, name_bg, name_en, use_bg, use_en, agreed_bg, agreed_en) values
    (10, 'NEWS', 'EMAIL', 'Новини и покани по електронна поща', 'News and invitations by e-mail',
        'Ще получавате новини и покани за събития – обикновено едно или две писма месечно.',
        'You will get news and invitations to events, usually one or two letters a month.',
        'да получават новини и покани по електронна поща', 'to get news and invitations by e-mail'),
    (20, 'CALLS', 'PHONE', 'Обаждане и съобщения по телефона', 'Calls and text messages',
        'Може да Ви се обадим или да Ви пратим съобщение, когато има работа, за която сте нужни.',
        'We may call or text you when there is work that needs you.',
        'да бъдат търсени по телефона', 'to be called or texted'),
    (30, 'LISTED', null, 'Публично представяне като експерт или доброволец', 'Public listing as an expert or volunteer',
        'Името Ви и областите, в които помагате, ще се виждат от всички в сайта.',
        'Your name and the fields in which you help will be visible to everyone on this site.',
        'да бъдат представени публично', 'to be listed publicly'),
    (40, 'PHOTOS', null, 'Снимки и видео от събития', 'Photographs and video of events',
        'Снимки и записи от наши събития, на които се виждате, може да бъдат публикувани.',
        'Photographs and recordings of our events in which you can be seen may be published.',
        'да бъдат снимани на събития', 'to be photographed at events'),
    (50, 'POLLS', 'EMAIL', 'Анкети и допитвания', 'Questionnaires and consultations',
        'Ще Ви питаме за мнение, преди да вземем позиция – по електронната поща и по няколко пъти в годината.',
        'We will ask for your opinion by e-mail before we take a position, a few times a year.',
        'да участват в анкети и допитвания', 'to take part in questionnaires and consultations'),
    (60, 'PASSING', null, 'Предаване на контакта на членове на мрежата', 'Passing contact details to members of the network',
        'Организации – членове на мрежата, ще могат да Ви потърсят по повод, за който помагате.',
        'Member organisations of the network will be able to reach you about what you help with.',
        'контактът им да се дава на членове на мрежата', 'to have their contact details passed to members'),
    (70, 'NETWORK', null, 'Споделяне с мрежата', 'Sharing with the network',
        'Името и контактът Ви ще се виждат не само от Вашата организация, а и от екипа на мрежата.',
        'Your name and contact details will be seen not only by your organisation but by the network’s team as well.',
        'мрежата да знае името и контакта им', 'to be known to the network by name and contact details');

insert into actors.wording (purpose, number, text_bg, text_en, hash, since)
select w.purpose, 1, w.bg, w.en, sha256(convert_to(w.bg || E'\n\n' || w.en, 'UTF8')), current_timestamp
from (values
    ('NEWS',
     'Съгласен/съгласна съм да получавам новини и покани за събития на посочения от мен адрес на електронна поща. Адресът ми няма да се предава на други. Знам, че мога да се откажа по всяко време – от връзката в края на всяко писмо, от профила си или като се обадя – и че това няма да ми навреди с нищо.',
     'I agree to receive news and invitations to events at the e-mail address I have given. My address will not be passed on. I know that I may change my mind at any time – by the link at the end of every letter, in my account or by calling – and that this will not be held against me.'),
    ('CALLS',
     'Съгласен/съгласна съм да ми се обаждат и да ми изпращат съобщения на посочения от мен телефон по работата на мрежата. Номерът ми няма да се предава на други. Знам, че мога да се откажа по всяко време.',
     'I agree to be called and texted at the telephone number I have given about the work of the network. My number will not be passed on. I know that I may change my mind at any time.'),
    ('LISTED',
     'Съгласен/съгласна съм името ми, населеното място и областите, в които помагам, да се виждат от всички в сайта на мрежата. Телефонът и електронната ми поща не се публикуват, освен ако сам/сама не поискам. Знам, че мога да се откажа по всяко време и че тогава представянето ми се сваля веднага.',
     'I agree that my name, my town or village and the fields in which I help are visible to everyone on the site of the network. My telephone and e-mail are not published unless I ask for it myself. I know that I may change my mind at any time and that my listing is then taken down at once.'),
    ('PHOTOS',
     'Съгласен/съгласна съм да бъда сниман/снимана на събития на мрежата и тези снимки и записи да се използват в сайта ѝ, в отчетите ѝ и в страниците ѝ в социалните мрежи. Знам, че мога да се откажа по всяко време; вече отпечатаното не може да се върне.',
     'I agree to be photographed and recorded at events of the network and that these pictures and recordings are used on its site, in its reports and on its pages in social media. I know that I may change my mind at any time; what has been printed cannot be called back.'),
    ('POLLS',
     'Съгласен/съгласна съм да получавам по електронна поща покани за анкети и допитвания. Участието във всяко от тях е доброволно. Знам, че мога да се откажа по всяко време.',
     'I agree to receive invitations to questionnaires and consultations by e-mail. Taking part in each of them is voluntary. I know that I may change my mind at any time.'),
    ('PASSING',
     'Съгласен/съгласна съм името, телефонът и електронната ми поща да бъдат дадени на организация – член на мрежата, когато тя търси човек с моите знания и умения. Знам, че мога да поискам да ми кажете на кого са дадени и че мога да се откажа по всяко време.',
     'I agree that my name, telephone and e-mail are given to a member organisation of the network when it looks for somebody with my knowledge and skills. I know that I may ask whom they were given to and that I may change my mind at any time.'),
    ('NETWORK',
     'Съгласен/съгласна съм моята организация да сподели с мрежата, в която членува, името ми, начина за връзка с мен и това с какво се занимавам в нея. Без това съгласие мрежата знае само, че организацията има още един ангажиран човек. Знам, че мога да се откажа по всяко време.',
     'I agree that my organisation shares with the network it belongs to my name, how to reach me and what I do in it. Without this consent the network knows only that the organisation has one more engaged person. I know that I may change my mind at any time.')
) as w(purpose, bg, en);
