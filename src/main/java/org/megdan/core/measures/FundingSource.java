package org.megdan.core.measures;

import org.megdan.platform.web.Language;

/** Where money comes from: „местни приходи“, „държавен бюджет“ or the coordinator's own. */
public record FundingSource(String key, String nameBg, String nameEn) {

    public static final String LOCAL_REVENUE = "LOCAL_REVENUE";
    public static final String STATE_BUDGET = "STATE_BUDGET";
    public static final String OWN_MEANS = "OWN_MEANS";
    public static final String PROJECT_FUNDS = "PROJECT_FUNDS";

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }
}
