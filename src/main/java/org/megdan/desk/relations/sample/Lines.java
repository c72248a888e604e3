package org.megdan.desk.relations.sample;

import org.megdan.desk.relations.views.View;

/**
 * The invented: who | where | office | topics | days since somebody looked | details. Nobody of these names is meant.
 */
final class Lines {

    private static final String OFFICIALS = """
            Венелин Мъглявоградски | Община Никъдешна | Кмет | local-development, public-finance | 40 | level=SENIOR; duties=Бюджетът на общината и всичко, което подписва последен.
            Харалампи Протоколов | Общински съвет – Никъдешна | Председател | participation, law | 500 | level=SENIOR; duties=Дневният ред на заседанията и постоянните комисии.
            Емануил Регистратурски | Областна администрация – Измисленско | Заместник областен управител | local-development | 20 | level=SENIOR
            Иларион Печатарски | Община Никъдешна | Директор на дирекция „Социални дейности“ | social-services, older-people | 430 | level=MIDDLE; duties=Социалните услуги, които общината възлага.
            Паулина Папкова | Дирекция „Социално подпомагане“ – Никъдешна | Началник на отдел „Закрила на детето“ | children | 90 | level=MIDDLE; duties=Насочване на деца и семейства към услуги.
            Сребра Указова | Община Никъдешна | Старши експерт „Младежи и спорт“ | youth, sport | 410 | level=MIDDLE
            """;
    private static final String EXPERTS = """
            Ясна Кръглоумова | | Юрист | law, human-rights | 30 | hours=6; languages=български, английски; offers=Становища по наредби и правилници.
            Добромир Сметководов | | Счетоводител | public-finance, giving | 400 | hours=4; languages=български; offers=Бюджети на проекти и отчети пред дарители.
            Лилия Обучаева | | Обучител | education, volunteering | 10 | hours=10; languages=български, турски; offers=Обучения на доброволци.; paused_from=2026-10-01
            Никодим Пчеларски | | Еколог | environment | 60 | hours=3; languages=български, немски; free_until=2026-06-30
            Зорница Приказливова | | Комуникации | media, participation | 15 | hours=5; languages=български, английски, френски; offers=Кампании и срещи с медии.
            """;
    private static final String JOURNALISTS = """
            Гергана Заглавиева | Вестник „Никъдешни новини“ | Редактор | children, social-services | 25 | reached=PHONE; deadlines=всяка сряда до 14:00 ч.
            Мирон Микрофонов | Радио „Щърк“ | Водещ | culture, youth | 440 | reached=MESSAGE; deadlines=делник до 9:30 ч. за обедния блок
            Стилияна Екранова | Телевизия „Дъга над блока“ | Репортер | local-development, environment | 12 | reached=EMAIL; deadlines=делник до 15:30 ч.
            Кузман Хрониколов | Сайт „Селският календар“ | Автор | participation, public-finance | 80 | reached=EMAIL; deadlines=няма, пише нощем
            """;
    private static final String PARTNERS = """
            Ресурсен център „Кладенец“ | | | law, participation | 35 | sort=RESOURCE; purpose=Юридически и финансови съвети за нашите членове.; agreement=№ 7 от 12 март 2025 г.; presentation=Ресурсна организация, към която насочваме въпроси за устройство, право и финанси на сдруженията.
            Национален съюз „Протегната ръка“ | | | volunteering, youth | 70 | sort=VOLUNTEERING; purpose=Обмен на доброволци и общи обучения.; agreement=Рамково, от 5 декември 2024 г.; presentation=Водеща доброволческа организация. Заедно обучаваме координатори на доброволци.
            Университет на чудесата | | | education, social-economy | 390 | sort=FRAMEWORK; purpose=Стажове и проучвания.; agreement=№ 2 от 1 октомври 2025 г.; presentation=Студентите му правят проучванията, от които тръгват нашите становища.
            Мрежа на мрежите „Паяжина“ | | | participation, human-rights | 50 | sort=NETWORK; purpose=Общи позиции пред държавните институции.; presentation=Национална мрежа, в която имаме свой представител.
            """;
    private static final String DONORS = """
            Фондация „Златна рибка“ | | | children, education | 28 | activities=Занимания с деца извън училище.; products=Обучения, книги, материали; smallest=1000.00; largest=5000.00; way=Конкурс през март, с формуляр от сайта.; stage=APPLIED; next_step=Да попитаме за резултата; next_on=2026-12-07
            Фонд „Широка поляна“ | | | participation, local-development, volunteering | 45 | activities=Граждански инициативи в малки населени места.; products=Заплати до половината от бюджета, срещи, издания; smallest=5000.00; largest=30000.00; way=Писмо от две страници по всяко време.; stage=TALKED; next_step=Писмо за обученията на доброволци; next_on=2026-11-30
            „Въздушни кули“ ООД | | | culture | 420 | activities=Празници и ремонти.; products=Строителни материали и труд; largest=2000.00; way=Разговор с управителя.; stage=GIVEN; next_step=Благодарствено писмо със снимки; next_on=2026-12-15
            „Щастлива кокошка“ АД | | | social-services, older-people | 33 | activities=Топъл обяд и грижа у дома.; products=Храна; largest=8000.00; way=Кампания веднъж в годината.; stage=IDEA; next_step=Първа среща; next_on=2027-01-20
            """;

    private Lines() {}

    static String of(View view) {
        return switch (view) {
            case OFFICIALS -> OFFICIALS;
            case EXPERTS -> EXPERTS;
            case JOURNALISTS -> JOURNALISTS;
            case PARTNERS -> PARTNERS;
            case DONORS -> DONORS;
        };
    }
}
