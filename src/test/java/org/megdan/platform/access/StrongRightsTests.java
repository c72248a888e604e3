package org.megdan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrongRightsTests {

    private final Viewer administrator = new Viewer(
            UUID.randomUUID(), UUID.randomUUID(), "Някой", Set.of("system.admin", "cases.open", "cases.read"));

    @Test
    void withholdsAdministrationAndWhatAModuleNames() {
        var strong = new StrongRights(List.of(() -> "cases.open"), "administration");

        assertThat(strong.within(administrator, false).rights()).containsExactly("cases.read");
        assertThat(strong.within(administrator, false).withheld())
                .containsExactlyInAnyOrder("system.admin", "cases.open");
        assertThat(strong.within(administrator, true)).isEqualTo(administrator);
    }

    @Test
    void onlyTheOneWordLoosens() {
        assertThat(new StrongRights(List.of(), "optional").within(administrator, false))
                .isEqualTo(administrator);
        assertThat(new StrongRights(List.of(), "optionl")
                        .within(administrator, false)
                        .rights())
                .doesNotContain("system.admin");
    }
}
