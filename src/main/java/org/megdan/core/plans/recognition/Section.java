package org.megdan.core.plans.recognition;

import org.jspecify.annotations.Nullable;

/** The part of a node that is being read: its target groups, its results, its list of tasks. */
record Section(String kind, String level, @Nullable NodeDraft owner) {

    boolean isList() {
        return kind.equals(SectionSign.LIST);
    }
}
