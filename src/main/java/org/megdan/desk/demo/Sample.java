package org.megdan.desk.demo;

/** A part of the demonstration's data. Parts run in their {@code @Order}, once, on an empty installation. */
interface Sample {

    void fill(Cast cast);
}
