package org.megdan.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Outlines;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanImports;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.core.plans.ReadResult;
import org.megdan.core.plans.outline.Entry;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.platform.access.Acting;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The strategies of the sources, imported from the files as they stand and adopted as the documents say they were. */
@Profile("demo")
@Order(10)
@Component
class Strategies implements Sample {

    /** The address of the network's own strategy. */
    static final String OWN = "strategy-2014-2020";

    static final String MUNICIPAL = "social-services-2016-2020";

    private final PlanImports imports;
    private final Drafts drafts;
    private final Plans plans;
    private final Carriers carriers;

    Strategies(PlanImports imports, Drafts drafts, Plans plans, Carriers carriers) {
        this.imports = imports;
        this.drafts = drafts;
        this.plans = plans;
        this.carriers = carriers;
    }

    @Override
    public void fill(Cast cast) {
        Acting.as(cast.acting(Cast.Role.COORDINATOR, "plans.edit", "plans.adopt"), () -> {
            take("000_393b4ec2821460d2.txt", OWN, "Стратегия за работа и развитие 2014–2020", 2014, 2020, cast);
            take(
                    "004_8b5d599e1818b705.txt",
                    MUNICIPAL,
                    "Общинска стратегия за развитие на социалните услуги 2016–2020",
                    2016,
                    2020,
                    cast);
        });
    }

    private void take(String file, String address, String title, int from, int to, Cast cast) {
        var read = read(file);
        var owner = address.equals(OWN) ? cast.network() : null;
        var plan = new NewPlan(title, address, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), owner);
        var draft = imports.begin(plan, read.outline(), read.source());
        if (read.outline().nodes().isEmpty()) {
            priorities(draft, read.outline());
        }
        if (address.equals(OWN)) {
            carriers.enter(draft.id(), cast);
        }
        var adoption = Objects.requireNonNull(read.outline().adoption(), "the document says who adopted it");
        plans.adopt(draft.id(), decision(adoption), true);
    }

    /** A document without numbered goals: its chapters on means are the priorities, what they list are the measures. */
    private void priorities(PlanVersion draft, Outline outline) {
        int position = 0;
        for (var chapter : outline.context()) {
            var measures = chapter.paragraphs().stream()
                    .map(Entry::text)
                    .filter(text -> text.endsWith(";") && text.length() < 200)
                    .toList();
            if (!chapter.code().matches("\\d+\\.\\d+") || measures.isEmpty()) {
                continue;
            }
            var priority = drafts.add(
                    draft.id(),
                    new Place(null, position++),
                    NodeEdit.titled(Level.PRIORITY, chapter.code(), chapter.title()));
            for (int i = 0; i < measures.size(); i++) {
                var words = measures.get(i).substring(0, measures.get(i).length() - 1);
                var title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
                drafts.add(
                        draft.id(),
                        new Place(priority, i),
                        NodeEdit.titled(Level.MEASURE, chapter.code() + "." + (i + 1), title));
            }
        }
    }

    private static ReadResult.Recognised read(String file) {
        try (var in = new ClassPathResource("samples/" + file).getInputStream()) {
            if (Outlines.readHere(file, in, LevelWords.standard()) instanceof ReadResult.Recognised read) {
                return read;
            }
            throw new IllegalStateException(file + " can't be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision decision(OutlineAdoption adoption) {
        return new Decision(
                adoption.body(),
                adoption.decision(),
                adoption.protocol(),
                Objects.requireNonNull(adoption.date(), "the document says when"));
    }
}
