package org.megdan.house.sideways.desk.one;

import org.megdan.house.sideways.desk.other.Other;

/** Breaks the rule that nobody looks sideways. */
record Looker(Other other) {}
