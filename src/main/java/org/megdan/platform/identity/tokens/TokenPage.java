package org.megdan.platform.identity.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of a new token. */
public record TokenPage(TokenForm form, FormErrors errors) {

    public List<Choice> scopes(Layout layout) {
        return Arrays.stream(TokenScope.values())
                .map(scope -> new Choice(scope.name(), layout.t(scope.key()), layout.t(scope.key() + ".note")))
                .toList();
    }

    public List<Choice> lengths(Layout layout) {
        return Stream.of(30, 90, 365)
                .map(days -> new Choice(days.toString(), layout.t("identity.token.days", days)))
                .toList();
    }
}
