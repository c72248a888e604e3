package org.megdan.desk.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.megdan.core.actors.Network;
import org.megdan.platform.web.PublicAddress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty installation before it is ready, and tells how to sign in each time it starts. */
@Profile("demo")
@Order(0)
@Component
class Demonstration implements ApplicationRunner {

    private final Network network;
    private final People people;
    private final List<Sample> samples;
    private final PublicAddress address;

    Demonstration(Network network, People people, List<Sample> samples, PublicAddress address) {
        this.network = network;
        this.people = people;
        this.samples = samples;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!network.isFounded()) {
            var cast = people.create();
            samples.forEach(sample -> sample.fill(cast));
        }
        tell(System.out);
    }

    private void tell(PrintStream out) {
        out.println();
        out.println("Мегдан / Megdan: " + address.base());
        out.println("Вход / sign in:  " + address.base() + "/sign-in");
        out.println();
        for (var role : Cast.Role.values()) {
            out.printf(
                    "  %-15s %-24s %-24s %s%n",
                    role.name().toLowerCase(Locale.ROOT), role.person, role.email, role.password);
        }
        out.println();
        out.flush();
    }
}
