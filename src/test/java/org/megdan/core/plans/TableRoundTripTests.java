package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineSpreadsheet;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A strategy goes out as a table and comes back as it was. */
@ModuleTest
class TableRoundTripTests {

    @Autowired
    Reimports reimports;

    @Autowired
    PlanImports imports;

    @Test
    void theWholeSourceComesBackFromASpreadsheetUnchanged() throws IOException {
        var whole = sourceDraft();
        for (var format : List.of("xlsx", "csv")) {
            for (var bulgarian : List.of(true, false)) {
                var proposal = reimports.propose(whole, again(whole, format, bulgarian));
                assertThat(proposal.offers()).as(format + bulgarian).isEmpty();
                assertThat(proposal.difference().entries()).isEmpty();
            }
        }
    }

    private UUID sourceDraft() throws IOException {
        try (var file = Files.newInputStream(Path.of("docs/mission/sources/000_393b4ec2821460d2.txt"))) {
            var read = (ReadResult.Recognised) Outlines.read("000.txt", file, LevelWords.standard());
            return imports.begin(NewPlan.of(read.outline()), read.outline(), read.source())
                    .id();
        }
    }

    private Outline again(UUID version, String format, boolean bulgarian) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new OutlineSpreadsheet(LevelWords.standard());
        if (format.equals("xlsx")) {
            sheet.writeXlsx(reimports.outline(version), bulgarian, out);
        } else {
            sheet.writeCsv(reimports.outline(version), bulgarian, out);
        }
        return read("стратегия." + format, out.toByteArray());
    }

    private static Outline read(String name, byte[] bytes) {
        return ((ReadResult.Recognised) Outlines.read(name, new ByteArrayInputStream(bytes), LevelWords.standard()))
                .outline();
    }
}
