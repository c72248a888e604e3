package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.assets.Assets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/** Makes the {@link Layout} of a request. */
@Component
public class Layouts {

    /** Set on a request that ends on an error page. */
    public static final String PROBLEM = Layouts.class.getName() + ".problem";

    private static final String MADE = Layouts.class.getName() + ".made";

    private final Messages messages;
    private final Assets assets;
    private final SingletonSupplier<NetworkName> network;
    private final List<Menu> menus;
    private final PublicAddress address;
    private final DiskRoom room;

    Layouts(
            Messages messages,
            Assets assets,
            ObjectProvider<NetworkName> network,
            List<Menu> menus,
            PublicAddress address,
            DiskRoom room) {
        this.messages = messages;
        this.assets = assets;
        this.network = SingletonSupplier.ofNullable(network::getIfAvailable);
        this.menus = menus;
        this.address = address;
        this.room = room;
    }

    /** The same one for as long as the request goes on well. */
    public Layout of(HttpServletRequest request) {
        var problem = request.getAttribute(PROBLEM);
        if (request.getAttribute(MADE) instanceof Made made && Objects.equals(made.problem(), problem)) {
            return made.layout();
        }
        var layout = make(request);
        request.setAttribute(MADE, new Made(layout, problem));
        return layout;
    }

    private Layout make(HttpServletRequest request) {
        var viewer = CurrentViewer.of(request);
        var language = Languages.of(request);
        return new Layout(
                language,
                messages,
                viewer,
                networkName(language),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                address.base(),
                entries(viewer, Menu.Place.MAIN, request),
                entries(viewer, Menu.Place.DESK, request),
                Notices.take(request),
                csrf(request),
                assets,
                room.isScarce());
    }

    /** For words that are written when nobody asks for a page, such as those of a letter: no menu, no forms. */
    public Layout ofLetter(Viewer viewer, Language language) {
        return new Layout(
                language,
                messages,
                viewer,
                networkName(language),
                "",
                address.base(),
                List.of(),
                List.of(),
                null,
                null,
                assets);
    }

    private String networkName(Language language) {
        var named = network.get();
        try {
            return named == null ? language.product() : named.name(language);
        } catch (DataAccessException | TransactionException e) {
            // the page that says that the database is away has a head as well
            return language.product();
        }
    }

    private List<Layout.MenuEntry> entries(Viewer viewer, Menu.Place place, HttpServletRequest request) {
        var page = request.getAttribute(PROBLEM) == null ? request.getRequestURI() : "";
        var entries = menus.stream()
                .flatMap(menu -> menu.entries(viewer, place).stream())
                .toList();
        var rooms = entries.stream().map(Layout.MenuEntry::room).toList();
        return entries.stream()
                .map(entry -> entry.seenFrom(page, rooms))
                .sorted(Comparator.comparingInt(Layout.MenuEntry::order))
                .toList();
    }

    private record Made(Layout layout, @Nullable Object problem) {}

    private static Layout.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                // asking the token anything, even its name, opens a session: only a page with a form may
                ? new Layout.Csrf("_csrf", token::getToken)
                : null;
    }
}
