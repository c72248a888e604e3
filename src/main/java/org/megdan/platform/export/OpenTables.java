package org.megdan.platform.export;

import java.util.List;

/** Whoever has tables for anyone tells the page of open data of them; they are written by a {@link DataFile}. */
public interface OpenTables {

    List<OpenTable> tables();

    /**
     * @param key the message of its name; {@code key.about} says what is in it
     * @param base its address without the ending of the format
     */
    record OpenTable(String key, String base) {}
}
