package org.megdan.desk.relations.advice;

import org.megdan.core.actors.Ties;
import org.megdan.desk.relations.advice.AdviceRow.Outcome.Kind;
import org.megdan.desk.relations.cards.Deeds;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how it went; help that was given stands from then on with whoever gave it. */
@Component
public class TellOutcome {

    private final Ask ask;
    private final ViewList list;
    private final Deeds deeds;
    private final Ties ties;

    TellOutcome(Ask ask, ViewList list, Deeds deeds, Ties ties) {
        this.ask = ask;
        this.list = list;
        this.deeds = deeds;
        this.ties = ties;
    }

    @Transactional
    public void tell(AdviceRow advice, Kind kind, String told) {
        var isFirst = advice.outcome() == null;
        ask.tell(advice, kind, told);
        if (isFirst && kind != Kind.NOT_HELPED) {
            for (var routing : advice.routings()) {
                var view = routing.kind().equals(View.EXPERTS.tieKind()) ? View.EXPERTS : View.PARTNERS;
                list.find(view, routing.tie())
                        .ifPresent(tied -> deeds.keep(tied, ties.today(), advice.title(), advice.organisation(), null));
            }
        }
    }
}
