package org.megdan.desk.strategy.versions;

import org.megdan.platform.web.FormErrors;

/** The last look at a draft before a decision binds its text for good. */
public record AdoptionPage(
        String path, String list, String title, String name, String sha256, AdoptionForm form, FormErrors errors) {}
