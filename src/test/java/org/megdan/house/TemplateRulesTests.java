package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateRulesTests {

    private static final Path HOME = Path.of("src/main/jte");
    private static final String FIXTURES = "src/test/resources/fixtures/templates";

    private final List<SourceFile> templates = SourceFile.under(HOME.toString(), ".jte");

    @Test
    void templatesHoldNoInlineCode() {
        assertThat(templates).hasSizeGreaterThan(40);
        assertThat(templates)
                .allSatisfy(template -> assertThat(TemplateRules.inlineCode(template.text()))
                        .as("%s", template.path())
                        .isEmpty());
    }

    @Test
    void pagesTakeTheLayout() {
        assertThat(templates)
                .filteredOn(template -> template.text().contains("@template.ui.page("))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(TemplateRules.takesLayout(template.text()))
                        .as("%s", template.path())
                        .isTrue());
    }

    @Test
    void wordsComeFromTheMessages() {
        assertThat(templates)
                .allSatisfy(template -> assertThat(TemplateRules.literalWords(template.text()))
                        .as("%s", template.path())
                        .isEmpty());
    }

    @Test
    void templatesReachNoFurtherThanTheirModule() {
        assertThat(templates)
                .flatMap(template -> {
                    var path = HOME.relativize(template.path());
                    return TemplateReach.complaints(
                            path, template.text(), TemplateReach.allowedTo(TemplateReach.module(path)));
                })
                .isEmpty();
    }

    @Test
    void theFixtureWithInlineCodeIsFound() {
        assertThat(TemplateRules.inlineCode(fixture("inline")))
                .containsExactly("style=", "onclick=", "<script>", "javascript:");
    }

    @Test
    void theFixtureWithoutLayoutIsFound() {
        assertThat(TemplateRules.takesLayout(fixture("no-layout"))).isFalse();
    }

    @Test
    void theFixtureWithWordsIsFound() {
        assertThat(TemplateRules.literalWords(fixture("words")))
                .containsExactly("Цели", "written", "here", "inside", "Tooltip", "Запис", "Save the plan");
    }

    @Test
    void theFixtureThatReachesTooFarIsFound() {
        var path = Path.of("desk/strategy/show.jte");

        assertThat(TemplateReach.complaints(path, fixture("reach"), Set.of("platform.web", "core.plans")))
                .containsExactly(
                        path + " uses org.megdan.core.actors.Person",
                        path + " uses org.megdan.core.plans.nodes.NodeRow",
                        path + " calls desk.team");
    }

    private static String fixture(String name) {
        return SourceFile.under(FIXTURES, name + ".jte.txt").getFirst().text();
    }
}
