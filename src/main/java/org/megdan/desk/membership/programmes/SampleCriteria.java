package org.megdan.desk.membership.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.Network;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.programmes.Criterion.Evidence;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, invented criteria for every mark, once; those of membership in their second version. */
@Profile("demo")
@Order(100)
@Component
class SampleCriteria implements ApplicationRunner {

    private static final Viewer COORDINATOR = Viewer.program("Калина Приказкова", "members.edit");
    private static final UUID NONE = new UUID(0, 0);

    private final Network network;
    private final Programmes programmes;
    private final CriteriaVersions versions;

    SampleCriteria(Network network, Programmes programmes, CriteriaVersions versions) {
        this.network = network;
        this.programmes = programmes;
        this.versions = versions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (network.isFounded()) {
            Acting.as(
                    COORDINATOR,
                    () -> programmes.all().stream()
                            .filter(programme -> programme.criteria() == null)
                            .forEach(this::publish));
        }
    }

    private void publish(Programme programme) {
        if (programme.mark() == Mark.RECOMMENDED) {
            versions.publish(programme, 0, forGroups());
            programmes.set(programme, true, 12);
            return;
        }
        var all = new ArrayList<>(forMembers());
        versions.publish(programme, 0, all.subList(0, 3));
        versions.publish(programmes.of(Mark.MEMBER).orElseThrow(), 1, all);
        programmes.set(programme, true, null);
    }

    private static List<Criterion> forMembers() {
        return List.of(
                new Criterion(
                        NONE,
                        1,
                        "Регистрирана е като сдружение, фондация или читалище и работи поне от една година.",
                        "It is registered as an association, a foundation or a reading room and has worked for at least a year.",
                        Evidence.FILE),
                new Criterion(
                        NONE,
                        2,
                        "Работи за хората в областта: поне две дейности през последната година.",
                        "It works for the people of the province: at least two activities in the last year.",
                        Evidence.ANY),
                new Criterion(
                        NONE,
                        3,
                        "Публикува отчет за дейността и за парите си.",
                        "It publishes a report on what it did and on its money.",
                        Evidence.ANY),
                new Criterion(
                        NONE,
                        4,
                        "Приема общия етичен кодекс и го подписва чрез свой представител.",
                        "It accepts the common code of ethics and signs it by its delegate.",
                        Evidence.NONE));
    }

    private static List<Criterion> forGroups() {
        return List.of(
                new Criterion(
                        NONE,
                        1,
                        "Поне трима души, които се познават и работят заедно от половин година.",
                        "At least three people who know each other and have worked together for half a year.",
                        Evidence.ANY),
                new Criterion(
                        NONE,
                        2,
                        "Направили са нещо, което се вижда: почистен парк, събитие, помощ за някого.",
                        "They did something that can be seen: a park cleaned, an event, help for somebody.",
                        Evidence.ANY),
                new Criterion(
                        NONE,
                        3,
                        "Приемат етичния кодекс на мрежата.",
                        "They accept the network’s code of ethics.",
                        Evidence.NONE));
    }
}
