package org.megdan.house.sideways.core.one;

import org.megdan.house.sideways.core.other.Other;

/** Breaks the rule that nobody looks sideways. */
record Looker(Other other) {}
