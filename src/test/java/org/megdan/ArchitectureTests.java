package org.megdan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(Megdan.class).verify();
    }
}
