package org.megdan.desk.membership.programmes;

import java.util.stream.Stream;
import org.megdan.platform.web.SiteMapPart;
import org.springframework.stereotype.Component;

/** What anyone may read before they apply. */
@Component
class OpenPages implements SiteMapPart {

    @Override
    public Stream<String> paths() {
        return Stream.of("/members/criteria", "/members/code", "/members/apply");
    }
}
