-- Where somebody is and what they work on: words that every desk shares, kept as rows, so that each network may add its own.

create table actors.place (
    id           uuid primary key default uuidv7(),
    name         text not null constraint place_is_named check (btrim(name) <> '' and length(name) <= 100),
    municipality text not null constraint municipality_is_named check (btrim(municipality) <> '' and length(municipality) <= 100),
    province     text not null constraint province_is_named check (btrim(province) <> '' and length(province) <= 100),
    latitude     numeric(8, 5),
    longitude    numeric(8, 5),
    -- a village of one name stands in several municipalities, in one of them only once
    constraint place_is_kept_once unique (name, municipality),
    -- half a position would stand somewhere else on the map
    constraint position_is_whole check ((latitude is null) = (longitude is null)),
    constraint position_is_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);

create table actors.topic (
    code     text primary key constraint code_is_an_address check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_bg  text not null constraint topic_is_named_in_bulgarian check (btrim(name_bg) <> '' and length(name_bg) <= 100),
    name_en  text not null constraint topic_is_named_in_english check (btrim(name_en) <> '' and length(name_en) <= 100),
    position smallint not null,
    -- two rows of one name would share what belongs together between them
    constraint topic_is_kept_once unique (name_bg)
);

create table actors.actor_topic (
    actor uuid not null references actors.actor on delete cascade,
    topic text not null references actors.topic,
    primary key (actor, topic)
);
create index actor_by_topic on actors.actor_topic (topic, actor);

create table actors.tie_topic (
    tie   uuid not null references actors.tie on delete cascade,
    topic text not null references actors.topic,
    primary key (tie, topic)
);
create index tie_by_topic on actors.tie_topic (topic, tie);

-- places and topics of organisations stand on public pages
create trigger touch after insert or update or delete or truncate on actors.place
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on actors.topic
    for each statement execute function database.touch('public');
create trigger touch after insert or update or delete or truncate on actors.actor_topic
    for each statement execute function database.touch('public');

-- A start for every installation: the centres of the provinces and of the municipalities of Targovishte and Pleven.
-- Positions: GeoNames (geonames.org), CC BY 4.0.
insert into actors.place (name, municipality, province, latitude, longitude) values
    ('Благоевград', 'Благоевград', 'Благоевград', 42.01667, 23.10000),
    ('Бургас', 'Бургас', 'Бургас', 42.50606, 27.46781),
    ('Варна', 'Варна', 'Варна', 43.21667, 27.91667),
    ('Велико Търново', 'Велико Търново', 'Велико Търново', 43.08124, 25.62904),
    ('Видин', 'Видин', 'Видин', 43.99159, 22.88236),
    ('Враца', 'Враца', 'Враца', 43.21000, 23.56250),
    ('Габрово', 'Габрово', 'Габрово', 42.87472, 25.33417),
    ('Добрич', 'Добрич', 'Добрич', 43.56667, 27.83333),
    ('Кърджали', 'Кърджали', 'Кърджали', 41.65000, 25.36667),
    ('Кюстендил', 'Кюстендил', 'Кюстендил', 42.28389, 22.69111),
    ('Ловеч', 'Ловеч', 'Ловеч', 43.13333, 24.71667),
    ('Монтана', 'Монтана', 'Монтана', 43.41250, 23.22500),
    ('Пазарджик', 'Пазарджик', 'Пазарджик', 42.20000, 24.33333),
    ('Перник', 'Перник', 'Перник', 42.60000, 23.03333),
    ('Плевен', 'Плевен', 'Плевен', 43.41667, 24.61667),
    ('Пловдив', 'Пловдив', 'Пловдив', 42.15000, 24.75000),
    ('Разград', 'Разград', 'Разград', 43.53333, 26.51667),
    ('Русе', 'Русе', 'Русе', 43.84872, 25.95340),
    ('Силистра', 'Силистра', 'Силистра', 44.11710, 27.26056),
    ('Сливен', 'Сливен', 'Сливен', 42.68583, 26.32917),
    ('Смолян', 'Смолян', 'Смолян', 41.57439, 24.71204),
    ('София', 'Столична', 'София-град', 42.69751, 23.32415),
    ('Стара Загора', 'Стара Загора', 'Стара Загора', 42.43278, 25.64194),
    ('Търговище', 'Търговище', 'Търговище', 43.25120, 26.57215),
    ('Хасково', 'Хасково', 'Хасково', 41.93415, 25.55557),
    ('Шумен', 'Шумен', 'Шумен', 43.27064, 26.92286),
    ('Ямбол', 'Ямбол', 'Ямбол', 42.48333, 26.50000),
    ('Попово', 'Попово', 'Търговище', 43.35000, 26.23333),
    ('Омуртаг', 'Омуртаг', 'Търговище', 43.10000, 26.41667),
    ('Антоново', 'Антоново', 'Търговище', 43.15000, 26.16667),
    ('Опака', 'Опака', 'Търговище', 43.45000, 26.16667),
    ('Белене', 'Белене', 'Плевен', 43.64594, 25.12627),
    ('Гулянци', 'Гулянци', 'Плевен', 43.64109, 24.69368),
    ('Долна Митрополия', 'Долна Митрополия', 'Плевен', 43.46667, 24.53333),
    ('Долни Дъбник', 'Долни Дъбник', 'Плевен', 43.40000, 24.43333),
    ('Искър', 'Искър', 'Плевен', 43.45000, 24.26667),
    ('Кнежа', 'Кнежа', 'Плевен', 43.50000, 24.08333),
    ('Левски', 'Левски', 'Плевен', 43.36667, 25.13333),
    ('Никопол', 'Никопол', 'Плевен', 43.70528, 24.89521),
    ('Пордим', 'Пордим', 'Плевен', 43.38333, 24.85000),
    ('Червен бряг', 'Червен бряг', 'Плевен', 43.27884, 24.08251);

insert into actors.topic (position, code, name_bg, name_en) values
    (10, 'children', 'деца и семейства', 'children and families'),
    (20, 'youth', 'младежи', 'young people'),
    (30, 'older-people', 'възрастни хора', 'older people'),
    (40, 'disability', 'хора с увреждания', 'people with disabilities'),
    (50, 'minorities', 'етнически малцинства', 'ethnic minorities'),
    (60, 'social-services', 'социални услуги', 'social services'),
    (70, 'health', 'здраве', 'health'),
    (80, 'education', 'образование', 'education'),
    (90, 'culture', 'култура и наследство', 'culture and heritage'),
    (100, 'sport', 'спорт и туризъм', 'sport and tourism'),
    (110, 'environment', 'околна среда', 'environment'),
    (120, 'human-rights', 'права на човека', 'human rights'),
    (130, 'law', 'право и законодателство', 'law and legislation'),
    (140, 'participation', 'гражданско участие', 'civic participation'),
    (150, 'volunteering', 'доброволчество', 'volunteering'),
    (160, 'giving', 'дарителство', 'giving'),
    (170, 'local-development', 'местно развитие', 'local development'),
    (180, 'public-finance', 'публични финанси', 'public finance'),
    (190, 'social-economy', 'социална икономика и заетост', 'social economy and employment'),
    (200, 'media', 'медии', 'media');
