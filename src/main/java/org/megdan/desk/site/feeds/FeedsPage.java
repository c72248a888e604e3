package org.megdan.desk.site.feeds;

import java.util.List;
import org.megdan.platform.web.Crumb;

/** @param strategies each with the address of its own feed */
public record FeedsPage(List<Crumb> strategies) {}
