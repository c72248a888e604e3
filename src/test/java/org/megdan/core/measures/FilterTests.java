package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilterTests {

    @Test
    void isReadBackAsWritten() {
        var filter = new Filter(Map.of("municipality", "Велики Преслав", "a&b", "1=2"));

        assertThat(Filter.read(filter.toString())).isEqualTo(filter);
    }

    @Test
    void survivesNonsense() {
        assertThat(Filter.read("&&=x&y=&%zz=%").values()).containsOnly(Map.entry("%zz", "%"));
        assertThat(Filter.read("")).isEqualTo(Filter.NONE);
    }

    @Test
    void givesIds() {
        var id = UUID.randomUUID();

        assertThat(Filter.of("subjects", id + ", " + id).ids("subjects")).containsExactly(id, id);
        assertThat(Filter.NONE.ids("subjects")).isEmpty();
    }
}
