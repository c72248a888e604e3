package org.megdan.core.plans.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.TargetGroup;

/** A strategy of any size in words that a search can look for: goals of up to nine specific goals of up to nineteen tasks. */
public final class InventedStrategy {

    private static final List<String> DEEDS = List.of(
            "Обновяване на",
            "Обучения за",
            "Подкрепа за",
            "Проучване на",
            "Изграждане на",
            "Ден на",
            "Кампания за",
            "Поддържане на",
            "Обсъждане на",
            "Картографиране на");
    private static final List<String> THINGS = List.of(
            "читалището",
            "парка",
            "училищния двор",
            "доброволците",
            "младежкия център",
            "реката",
            "старите занаяти",
            "детските площадки",
            "селския пазар",
            "библиотеката",
            "пешеходните пътеки",
            "съседските инициативи");
    private static final List<String> WAYS = List.of(
            "заедно с жителите",
            "с участието на училищата",
            "през лятото",
            "всяка година",
            "в малките села",
            "с помощта на дарители",
            "по съседски",
            "с отворени данни",
            "в партньорство с общината");
    private static final int GOALS_BELOW_A_GOAL = 9;
    private static final int TASKS_BELOW_A_GOAL = 19;

    private final Random random;
    private final Supplier<UUID> newId;
    private final List<PlanNode> nodes = new ArrayList<>();
    private final List<ExpectedResult> results = new ArrayList<>();
    private final List<TargetGroup> groups = new ArrayList<>();

    private InventedStrategy(int seed, Supplier<UUID> newId) {
        this.random = new Random(seed);
        this.newId = newId;
        for (var name : List.of("Младите", "Хората над 65 години", "Децата", "Гражданските групи", "Учителите")) {
            groups.add(new TargetGroup(newId.get(), name, sentence(), groups.size(), 0));
        }
    }

    public static PlanContent of(int seed, int count, Supplier<UUID> newId) {
        var invented = new InventedStrategy(seed, newId);
        for (int goal = 1; invented.nodes.size() < count; goal++) {
            invented.goal(goal, count);
        }
        return new PlanContent(
                "Измислена стратегия № " + seed,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2030, 12, 31),
                invented.nodes,
                invented.groups,
                invented.results,
                List.of(),
                List.of(),
                List.of());
    }

    private void goal(int number, int count) {
        var goal = node(null, number, Level.STRATEGIC_GOAL, "" + number);
        for (int specific = 1; specific <= GOALS_BELOW_A_GOAL && nodes.size() < count; specific++) {
            var code = number + "." + specific;
            var below = node(goal, specific, Level.SPECIFIC_GOAL, code);
            results.add(new ExpectedResult(newId.get(), below, sentence(), 0, 0));
            for (int task = 1; task <= TASKS_BELOW_A_GOAL && nodes.size() < count; task++) {
                node(below, task, Level.TASK, code + "." + task);
            }
        }
    }

    private UUID node(@Nullable UUID parent, int number, String level, String code) {
        var id = newId.get();
        var group = groups.get(random.nextInt(groups.size())).id();
        nodes.add(new PlanNode(
                id,
                parent,
                number - 1,
                level,
                code,
                code,
                sentence(),
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                0,
                level.equals(Level.SPECIFIC_GOAL) ? List.of(group) : List.of(),
                List.of(),
                List.of()));
        return id;
    }

    private String sentence() {
        return one(DEEDS) + " " + one(THINGS) + " " + one(WAYS);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
