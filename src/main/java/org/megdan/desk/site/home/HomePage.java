package org.megdan.desk.site.home;

import java.util.List;

/** @param strategies the network's strategies with their outermost goals, current ones first */
public record HomePage(String network, String about, List<Strategy> strategies, boolean mayImport) {

    public record Strategy(String path, String title, String period, String adoption, List<Goal> goals) {}

    /** @param below how many tasks and measures stand under it */
    public record Goal(String path, String code, String title, String below) {}
}
