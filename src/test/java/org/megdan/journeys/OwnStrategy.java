package org.megdan.journeys;

import java.nio.file.Path;

/** A strategy that one journey brings in for itself from a source text, so that it may change it. */
record OwnStrategy(String address) {

    private static final Path SOURCES = Path.of("docs/mission/sources");
    static final String NETWORKS = "000_393b4ec2821460d2.txt";
    static final String MUNICIPAL = "004_8b5d599e1818b705.txt";

    static OwnStrategy imported(Visit kalina, String source, String title) {
        kalina.open("/strategy/imports");
        kalina.main().getByLabel("Файл с документа").setInputFiles(SOURCES.resolve(source));
        kalina.press("Разпознаване").follow("Приемане като чернова");
        kalina.fill("Название на стратегията", title).press("Приемане като чернова");
        return new OwnStrategy(kalina.path());
    }

    /** The chair records a decision on the only draft. */
    OwnStrategy adopted(Visit ognyan, String body, String decision, String day) {
        ognyan.open(address + "/versions")
                .follow("Приемане")
                .fill("Кой приема", body)
                .fill("Решение №", decision)
                .fill("Дата на решението", day)
                .press("Приемане")
                .sees("решение № " + decision);
        return this;
    }
}
