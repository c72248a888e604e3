package org.megdan.desk.strategy.tree;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorName;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.TargetGroup;
import org.megdan.core.plans.TaskYear;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/** The lists of the filter; a value that would find nothing is left out, unless it is what is asked for. */
record FilterLists(Layout layout, FilteredTree tree, TreeFilter filter) {

    List<StrategyPage.Asked> of(List<TargetGroup> groups, Collection<ActorName> actors, Standings standings) {
        var naming = new Naming(layout);
        var years = standings.byTask().values().stream()
                .flatMap(List::stream)
                .map(TaskYear::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(Integer.toString(year), Integer.toString(year)));
        return Stream.of(
                        list(
                                Facet.GROUP,
                                groups.stream().map(one -> new Choice(one.id().toString(), one.name()))),
                        list(
                                Facet.RESPONSIBLE,
                                actors.stream().map(one -> new Choice(one.id().toString(), one.name()))),
                        list(Facet.YEAR, years),
                        list(
                                Facet.STATUS,
                                Arrays.stream(ActivityRow.State.values())
                                        .map(state -> new Choice(state.name(), naming.state(state)))))
                .filter(list -> !list.choices().isEmpty())
                .toList();
    }

    private StrategyPage.Asked list(Facet facet, Stream<Choice> values) {
        var name = facet.name().toLowerCase(Locale.ROOT);
        var asked = filter.asked(facet);
        var choices = values.filter(one -> one.value().equals(asked) || tree.count(facet, one.value()) > 0)
                .map(one -> new Choice(
                        one.value(), layout.t("strategy.filter.counted", one.label(), tree.count(facet, one.value()))))
                .toList();
        return new StrategyPage.Asked(name, layout.t("strategy.filter." + name), choices, asked);
    }
}
