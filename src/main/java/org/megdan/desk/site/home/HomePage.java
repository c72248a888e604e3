package org.megdan.desk.site.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.charts.ProgressBars;

/**
 * The first page.
 *
 * @param strategies the network's strategies with their outermost goals, its own first
 * @param news what changed last
 * @param year how the plan of the current year goes, null while none is shared
 */
public record HomePage(
        String network,
        String about,
        List<Strategy> strategies,
        @Nullable Year year,
        List<Piece> news,
        boolean mayImport) {

    /** Whether the first thing to do is to bring a strategy in. */
    public boolean mustBegin() {
        return mayImport && strategies.isEmpty();
    }

    /** Whether the list of strategies has anything for this reader: whoever may import sees drafts there too. */
    public boolean hasStrategies() {
        return mayImport || !strategies.isEmpty();
    }

    public record Strategy(String path, String title, String adoption, List<Goal> goals) {}

    /** @param below how many tasks and measures stand under it */
    public record Goal(String path, String code, String title, String below) {}

    /** @param when the day it happened */
    public record Piece(String path, String title, String when) {}

    /** @param next what is to be done next, the nearest first */
    public record Year(String year, String path, ProgressBars progress, List<Next> next) {}

    public record Next(String path, String title, String until, boolean isLate) {}
}
