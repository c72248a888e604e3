package org.megdan.house.sideways.core.other;

public record Other() {}
