package org.megdan.house.sideways.desk.other;

public record Other() {}
