package org.megdan.desk.team.functions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a function, also when one of its forms comes back. */
@Component
class FunctionPages {

    private final FunctionShelf shelf;
    private final Actors actors;
    private final History history;
    private final Clock clock;

    FunctionPages(FunctionShelf shelf, Actors actors, History history, Clock clock) {
        this.shelf = shelf;
        this.actors = actors;
        this.history = history;
        this.clock = clock;
    }

    FunctionCard card(UUID id) {
        return shelf.find(id).orElseThrow(NotFound::new);
    }

    ModelAndView of(UUID id, @Nullable Integer number, @Nullable Long older, Layout layout, FormErrors errors) {
        var versions = shelf.versions(id);
        var now = card(id);
        var shown = versions.stream()
                .filter(one -> number == null ? one.number() == now.number() : one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ModelAndView(
                "desk/team/functions/show",
                Map.of("page", page(shown, now, versions, older, layout, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private FunctionPage page(
            FunctionCard shown,
            FunctionCard now,
            List<FunctionCard> versions,
            @Nullable Long older,
            Layout layout,
            FormErrors errors) {
        var viewer = layout.viewer();
        var all = shelf.all();
        var today = Language.today(clock);
        var holders = holders(now, viewer, layout);
        var current = holders.stream().filter(one -> one.holding().isOn(today)).toList();
        var asked = shown.number() == now.number()
                && !now.isClosed()
                && current.stream()
                        .anyMatch(one ->
                                one.read().isEmpty() && one.holding().person().equals(viewer.person()));
        return new FunctionPage(
                shown,
                shown.number() == now.number(),
                all.stream()
                        .filter(one -> one.id().equals(shown.reportsTo()))
                        .map(FunctionPages::crumb)
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .filter(one -> now.id().equals(one.reportsTo()))
                        .map(FunctionPages::crumb)
                        .toList(),
                holders.stream().filter(one -> !one.holding().isOver(today)).toList(),
                holders.stream().filter(one -> one.holding().isOver(today)).toList(),
                versions,
                asked,
                viewer.may("team.edit"),
                viewer.may("audit.read") ? history.of(Functions.KIND, now.id(), older) : null,
                errors);
    }

    private List<FunctionPage.Holder> holders(FunctionCard card, Viewer viewer, Layout layout) {
        var holdings = shelf.holdings(List.of(card.id()));
        var read = shelf.acknowledged(List.of(card.id())).stream()
                .collect(Collectors.toMap(Acknowledged::person, one -> layout.moment(one.at())));
        var names = actors.names(holdings.stream()
                .flatMap(one -> Stream.of(one.person(), one.deputy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return holdings.stream()
                .map(one -> holder(one, names, read.getOrDefault(one.person(), ""), viewer, layout))
                .toList();
    }

    private static FunctionPage.Holder holder(
            Holding holding, Map<UUID, ActorName> names, String read, Viewer viewer, Layout layout) {
        var person = names.get(holding.person());
        var deputy = holding.deputy() == null ? null : names.get(holding.deputy());
        return new FunctionPage.Holder(
                holding,
                person == null ? "" : person.name(),
                person == null || !viewer.may("actors.read") ? null : person.slug(),
                deputy == null ? "" : deputy.name(),
                holding.showsContractTo(viewer) && holding.hasContract() ? contract(holding, layout) : "",
                read);
    }

    private static String contract(Holding holding, Layout layout) {
        var term = layout.days(holding.contractSince(), holding.contractUntil());
        var number = holding.contractNo().isEmpty() ? "" : layout.t("team.functions.contract.no", holding.contractNo());
        return Stream.of(number, term).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Crumb crumb(FunctionCard card) {
        return new Crumb(card.title(), card.path());
    }
}
