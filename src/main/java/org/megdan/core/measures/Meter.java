package org.megdan.core.measures;

/**
 * Something that Megdan counts by itself; implemented by the module that owns the records. It counts records or people of
 * one period, each once, and lists them.
 */
public interface Meter {

    /** Stable, of the form {@code module.words}: indicators refer to it. */
    String key();

    /** The message key of what is counted: {@code module.meter.words}. */
    default String nameKey() {
        return key().replaceFirst("\\.", ".meter.");
    }

    /** Whether it gives a part of a whole; then every reading has {@code outOf}. */
    default boolean isRatio() {
        return false;
    }

    /** A fixed number of queries, whatever the period. Unknown names in the filter are ignored. */
    MeterReading count(Period period, Filter filter);
}
