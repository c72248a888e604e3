package org.megdan.platform.web.cache;

import org.megdan.platform.database.Stamps;
import org.megdan.platform.web.ContentVersion;
import org.springframework.stereotype.Component;

/** All tables that public pages are drawn from touch one topic. */
@Component
class PublicContent implements ContentVersion {

    private final Stamps stamps;

    PublicContent(Stamps stamps) {
        this.stamps = stamps;
    }

    @Override
    public long current() {
        return stamps.current("public");
    }

    @Override
    public void onChange(Runnable listener) {
        stamps.onTouch(listener);
    }
}
