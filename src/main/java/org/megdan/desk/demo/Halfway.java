package org.megdan.desk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.QuestionEdit;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An invented mid-term evaluation of the network's strategy, shown to everyone. */
@Profile("demo")
@Order(40)
@Component
class Halfway implements Sample {

    private final PlanShelf shelf;
    private final Evaluations evaluations;

    Halfway(PlanShelf shelf, Evaluations evaluations) {
        this.shelf = shelf;
        this.evaluations = evaluations;
    }

    @Override
    public void fill(Cast cast) {
        var nodes = Figures.nodes(shelf, Strategies.OWN);
        var plan =
                shelf.version(Strategies.OWN, null, Viewer.ANYONE).orElseThrow().planId();
        Acting.as(cast.acting(Cast.Role.COORDINATOR, "plans.edit", "plans.adopt"), () -> {
            var evaluation = evaluations.begin(
                    plan,
                    new EvaluationEdit(
                            Evaluation.Kind.MID_TERM,
                            "Междинна оценка 2014–2016 (примерна)",
                            Evaluation.State.COMPLETED,
                            null,
                            LocalDate.of(2016, 10, 1),
                            LocalDate.of(2017, 1, 31)));
            questions(nodes).forEach(question -> evaluations.ask(evaluation, question));
            evaluations.publish(evaluation, true);
        });
    }

    private static List<QuestionEdit> questions(Map<String, UUID> nodes) {
        return List.of(
                new QuestionEdit(
                        nodes.get("1.1.4"),
                        "Чете ли се бюлетинът и от организациите извън града?",
                        """
                        Анкета с 41 организации | https://example.org/anketa-2016
                        Разговори в шест читалища""",
                        "Половината села го научават със седмица закъснение: пристига само по пощата.",
                        "Приемаме. Редакцията ще го праща и по електронна поща.",
                        "От 2017 г. всеки брой излиза първо в сайта, а хартиеният се носи до читалищата.",
                        nodes.get("1.1.4")),
                new QuestionEdit(
                        nodes.get("2.2"),
                        "Задържат ли се доброволците след първата си година?",
                        "Списъците от „Дарете час“ за 2014–2016 г.",
                        "Трима от всеки десет остават; другите казват, че никой не ги е потърсил отново.",
                        "Приемаме отчасти: обаждането е работа на всяка организация, но Клубът ще напомня.",
                        "",
                        null),
                new QuestionEdit(
                        null, "Кои цели никой не е започнал до средата на периода и защо?", "", "", "", "", null));
    }
}
