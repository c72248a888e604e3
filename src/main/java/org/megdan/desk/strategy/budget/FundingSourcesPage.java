package org.megdan.desk.strategy.budget;

import java.util.List;
import org.megdan.core.measures.FundingSource;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/** The sources of funding, and a new one as typed. */
public record FundingSourcesPage(
        List<Crumb> way, List<FundingSource> sources, String action, String nameBg, String nameEn, FormErrors errors) {}
