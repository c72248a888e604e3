package org.megdan.desk.membership.applications;

import org.megdan.platform.web.FormErrors;

/** The form of an application that is being filled. */
public record FillPage(Application application, ApplicationForm form, FormErrors errors) {}
