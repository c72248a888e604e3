package org.megdan.desk.membership.mark;

import java.util.Locale;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of HTML for somebody's own site: a picture that leads to its proof, and nothing that runs.
 *
 * @param picture the address of the picture on this server
 * @param label key of its name
 */
public record Snippet(String label, String picture, String html, int width, int height, String alternative) {

    static Snippet of(Bearer bearer, MarkPicture picture, Language language, Layout words, String base) {
        var look = picture.look();
        var address = bearer.path() + "/mark/" + language.code() + ".svg"
                + (look == MarkPicture.Look.DARK ? "?look=dark" : "");
        var alternative = bearer.mark().sentence(words, bearer.name());
        var html = "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"></a>"
                .formatted(
                        escaped(base + bearer.path() + "/mark"),
                        escaped(base + address),
                        escaped(alternative),
                        picture.width(),
                        picture.height());
        var label =
                "membership.mark.look." + language.code() + "." + look.name().toLowerCase(Locale.ROOT);
        return new Snippet(label, address, html, picture.width(), picture.height(), alternative);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
