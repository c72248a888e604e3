package org.megdan.platform.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.PublicAddress;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter of one person: written in one transaction with the row that says so. */
@Component
class DigestSending {

    private final List<ToDos> sources;
    private final Choices choices;
    private final SentDigests sent;
    private final Viewers viewers;
    private final Layouts layouts;
    private final PublicAddress address;
    private final Mailer mailer;
    private final Clock clock;

    DigestSending(
            List<ToDos> sources,
            Choices choices,
            SentDigests sent,
            Viewers viewers,
            Layouts layouts,
            PublicAddress address,
            Mailer mailer,
            Clock clock) {
        this.sources = sources;
        this.choices = choices;
        this.sent = sent;
        this.viewers = viewers;
        this.layouts = layouts;
        this.address = address;
        this.mailer = mailer;
        this.clock = clock;
    }

    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether a letter was put in the queue: not to whom nothing presses, who wants none, or who had this week's. */
    @Transactional
    boolean send(AccountRow account) {
        var today = Language.today(clock);
        var wanted = choices.of(account);
        // what the account may see now, and nothing when it was closed meanwhile
        var viewer = viewers.viewerOf(account.id());
        if (wanted == Wanted.NONE || !viewer.isSignedIn() || sent.exists(account.id(), week(today))) {
            return false;
        }
        var layout = layouts.ofLetter(viewer, wanted.language());
        var things = Digest.pressing(
                sources.stream()
                        .flatMap(source -> source.of(viewer, layout).stream())
                        .toList(),
                today);
        if (things.isEmpty()) {
            return false;
        }
        var word = sent.begin(account.id(), week(today));
        word.ifPresent(stopping -> {
            var stop = address.base() + StopController.PATH + stopping;
            var letter = new Digest(things, today, stop, layout);
            mailer.sendRecurring(account.email(), letter.subject(), letter.body(), stop);
        });
        return word.isPresent();
    }
}
