package org.megdan.core.measures.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.ReadingState;
import org.megdan.platform.web.Refusal;

class ReadingTests {

    private static final List<String> PARTITIONS = List.of("MUNICIPALITY", "AGE_BAND");

    @Test
    void goesFromDraftOverSubmittedToApproved() {
        var reading = draft(part("MUNICIPALITY", "Попово", "7"), part("MUNICIPALITY", "Омуртаг", "5"));

        reading.submit(PARTITIONS);
        reading.approve();

        assertThat(reading.state()).isEqualTo(ReadingState.APPROVED);
    }

    @Test
    void returnedWithAReasonItMayBeRewrittenAndSubmittedAgain() {
        var reading = draft();
        reading.submit(PARTITIONS);

        assertThatThrownBy(() -> reading.giveBack(" ")).isInstanceOf(Refusal.class);
        reading.giveBack("Липсва присъственият списък");
        reading.rewrite(reading.what()
                .resting(List.of(), List.of(new ReadingDraft.Evidence("Списък", "https://example.org", null))));
        reading.submit(PARTITIONS);

        assertThat(reading.state()).isEqualTo(ReadingState.SUBMITTED);
    }

    @Test
    void onceSubmittedItIsNotRewritten() {
        var reading = draft();
        reading.submit(PARTITIONS);

        assertThatThrownBy(() -> reading.rewrite(reading.what())).hasMessage("measures.refused.not_open");
        assertThatThrownBy(() -> reading.submit(PARTITIONS)).hasMessage("measures.refused.not_open");
    }

    @Test
    void isApprovedOnce() {
        var reading = draft();
        assertThatThrownBy(reading::approve).hasMessage("measures.refused.not_waiting");
        reading.submit(PARTITIONS);
        reading.approve();

        assertThatThrownBy(reading::approve).hasMessage("measures.refused.not_waiting");
        assertThatThrownBy(() -> reading.giveBack("късно")).hasMessage("measures.refused.not_waiting");
    }

    @Test
    void partsOfAPartitionGiveTheWhole() {
        var reading = draft(part("MUNICIPALITY", "Попово", "7"), part("MUNICIPALITY", "Омуртаг", "4"));

        assertThatThrownBy(() -> reading.submit(PARTITIONS)).hasMessage("measures.refused.parts");
        assertThat(reading.state()).isEqualTo(ReadingState.DRAFT);
    }

    @Test
    void groupsThatOverlapNeedNot() {
        var reading = draft(part("GROUP", "младежи", "9"), part("GROUP", "майки", "8"));

        reading.submit(PARTITIONS);

        assertThat(reading.state()).isEqualTo(ReadingState.SUBMITTED);
    }

    private static ReadingDraft.Part part(String dimension, String member, String amount) {
        return new ReadingDraft.Part(dimension, member, new BigDecimal(amount), null);
    }

    private static Reading draft(ReadingDraft.Part... parts) {
        var what = ReadingDraft.of(UUID.randomUUID(), Period.year(2026), new BigDecimal("12"), null)
                .resting(List.of(parts), List.of());
        return new Reading(UUID.randomUUID(), what, ReadingState.DRAFT, 0);
    }
}
