package org.megdan.platform.access;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Visitor;
import org.springframework.context.ApplicationContext;

/** People of the demonstration, each signed in, with the rights that their ties give. */
class Roles {

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, Viewer> viewers = new LinkedHashMap<>();

    /** By the name and the number that stand in their address and password. */
    void enter(String name, int number, int port, ApplicationContext application) {
        var email = name + "@example.org";
        var account = application.getBean(Accounts.class).withAddress(email).orElseThrow();
        viewers.put(name, application.getBean(Viewers.class).viewerOf(account.id()));
        visitors.put(name, new Visitor(port).signIn(email, "щъркел-на-комина-" + number));
    }

    Visitor visitor(String name) {
        return requireNonNull(visitors.get(name));
    }

    Viewer viewer(String name) {
        return requireNonNull(viewers.get(name));
    }

    Collection<Visitor> visitors() {
        return visitors.values();
    }

    void forEach(BiConsumer<String, Visitor> act) {
        visitors.forEach(act);
    }
}
