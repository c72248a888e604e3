package org.megdan.desk.site.about;

import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Meanwhile;

/** @param contacts where the network's contact points are kept */
public record NetworkFormPage(NetworkForm form, Meanwhile meanwhile, String contacts, FormErrors errors) {}
