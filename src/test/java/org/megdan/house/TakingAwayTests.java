package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.platform.web.EvenWithoutRoom;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever fills the disk must not keep others from stopping them. */
class TakingAwayTests {

    private static final JavaClasses CODE = new ClassFileImporter().importPath("target/classes");

    @Test
    void whatTakesAwayIsDoneWithoutRoomToo() {
        var taking = handlersThatReach("Revocations", "record");

        assertThat(taking)
                .extracting(JavaCodeUnit::getName)
                .contains("disable", "create", "removePasskey")
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(taking)
                .allSatisfy(handler -> assertThat(handler.isAnnotatedWith(EvenWithoutRoom.class)
                                || handler.getOwner().isAnnotatedWith(EvenWithoutRoom.class))
                        .as(handler.getFullName())
                        .isTrue());
    }

    /** What no ledger is told of is named here. */
    @ParameterizedTest
    @CsvSource({
        "ContactController, remove",
        "TokenController, revoke",
        "SignOutController, create",
        "StopController, create",
        "TieEndController, create",
        "StandingController, disable",
        "SignInController, create",
        "LinkUseController, create"
    })
    void soIsWhatElseEndsAnythingAndWhoSignsInForIt(String controller, String name) {
        var handlers = CODE.stream()
                .filter(each -> each.getSimpleName().equals(controller))
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.getName().equals(name))
                .toList();

        assertThat(handlers)
                .hasSize(1)
                .allMatch(handler -> handler.isAnnotatedWith(EvenWithoutRoom.class)
                        || handler.getOwner().isAnnotatedWith(EvenWithoutRoom.class));
    }

    private static Set<JavaCodeUnit> handlersThatReach(String type, String method) {
        var reaching = new HashSet<JavaCodeUnit>();
        var waiting = CODE.stream()
                .filter(each -> each.getSimpleName().equals(type))
                .flatMap(each -> each.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(method))
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!waiting.isEmpty()) {
            callers(waiting.remove()).filter(reaching::add).forEach(waiting::add);
        }
        return reaching.stream()
                .filter(unit -> unit.isAnnotatedWith(PostMapping.class))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaCodeUnit> callers(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream().map(JavaAccess::getOrigin);
    }
}
