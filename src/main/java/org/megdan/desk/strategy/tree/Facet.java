package org.megdan.desk.strategy.tree;

/** What a tree can be asked for, by one value each. */
enum Facet {
    GROUP,
    RESPONSIBLE,
    STATUS,
    YEAR
}
