package org.megdan.core.actors;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.megdan.core.actors.newcomers.BringIn;
import org.megdan.core.actors.newcomers.Likenesses;
import org.megdan.core.actors.newcomers.TakeBack;
import org.springframework.stereotype.Component;

/** Persons and organisations brought in many at a time, and taken back as a whole. */
@Component
public class Newcomers {

    private final Likenesses likenesses;
    private final BringIn bringIn;
    private final TakeBack takeBack;

    Newcomers(Likenesses likenesses, BringIn bringIn, TakeBack takeBack) {
        this.likenesses = likenesses;
        this.bringIn = bringIn;
        this.takeBack = takeBack;
    }

    /** Records that may be those of the lines, by number, address, telephone and near-equal name; one query for all. */
    public List<Alike> alike(Collection<Probe> probes) {
        return likenesses.of(probes);
    }

    /** Lines that may be the same as an earlier one of them, found by the same rule; the nearest earlier line of each. */
    public List<Twin> twins(Collection<Probe> probes) {
        return likenesses.among(probes);
    }

    /** All or nothing. A kind of tie that grants rights is refused: rights are given one by one, by name. */
    public void bring(UUID bringing, List<Newcomer> all) {
        bring(bringing, all, count -> {});
    }

    /** The same; is told from time to time how many are written. */
    public void bring(UUID bringing, List<Newcomer> all, IntConsumer written) {
        bringIn.bring(bringing, all, written);
    }

    /** Restores what was there before, except where somebody built on what was made. */
    public TakenBack takeBack(UUID bringing) {
        return takeBack.run(bringing);
    }
}
