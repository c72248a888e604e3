package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A document that does not say what it is called. */
@ModuleTest
class UntitledDocumentTests {

    @Autowired
    Reimports reimports;

    @Autowired
    PlanImports imports;

    @Test
    void leavesTheNameThatAPersonGave() {
        var read = read("1.1. Метене на двора");
        var draft = imports.begin(NewPlan.titled("Чисто село"), read.outline(), read.source())
                .id();

        var proposal =
                reimports.propose(draft, read("1.1. Метене на двора и улицата").outline());

        assertThat(proposal.offers())
                .isNotEmpty()
                .extracting(offer -> offer.entry().kind())
                .doesNotContain(PlanDifference.Kind.STRATEGY);
    }

    private static ReadResult.Recognised read(String task) {
        var text = "Село Крива бара, май 2031 г.\n\nСтратегическа цел 1. Ред\n" + task + "\n";
        return (ReadResult.Recognised) Outlines.readText(text, LevelWords.standard());
    }
}
