package org.megdan.platform.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every handler says who may call it, also one that it inherits from a generic supertype. */
class DeclaredRulesTests {

    @Test
    void everyHandlerDeclaresItsRule() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addExcludeFilter(
                (reader, factory) -> reader.getClassMetadata().getClassName().contains("Tests"));
        var undeclared = new ArrayList<String>();
        for (var controller : scanner.findCandidateComponents("org.megdan")) {
            undeclared.addAll(
                    undeclaredIn(ClassUtils.resolveClassName(requireNonNull(controller.getBeanClassName()), null)));
        }
        assertThat(undeclared).isEmpty();
    }

    @Test
    void findsAHandlerThatDeclaresNothing() {
        assertThat(undeclaredIn(AccessRulesTests.Sample.class)).containsExactly("Sample.forgotten");
        assertThat(undeclaredIn(Inheriting.class)).containsExactly("Inheriting.list");
    }

    private static List<String> undeclaredIn(Class<?> controller) {
        return MethodIntrospector.selectMethods(controller, (MethodIntrospector.MetadataLookup<Boolean>)
                        method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class) ? true : null)
                .keySet()
                .stream()
                .filter(method -> AccessRule.of(method, controller).isEmpty())
                .map(method -> controller.getSimpleName() + "." + method.getName())
                .toList();
    }

    abstract static class Listing<T> {
        @GetMapping("/list")
        public List<T> list() {
            return List.of();
        }
    }

    static class Inheriting extends Listing<String> {}
}
