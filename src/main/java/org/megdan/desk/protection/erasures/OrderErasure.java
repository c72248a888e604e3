package org.megdan.desk.protection.erasures;

import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The order is written first and by itself: what comes after may be stopped at any moment and is taken up again. */
@Component
public class OrderErasure {

    private static final Logger LOG = LoggerFactory.getLogger(OrderErasure.class);

    private final Erasures erasures;
    private final EraseNow erase;

    OrderErasure(Erasures erasures, EraseNow erase) {
        this.erasures = erasures;
        this.erase = erase;
    }

    public Erasure of(UUID person, boolean wantsLetter) {
        var order = erasures.order(person, Acting.now().account(), wantsLetter);
        carryOut(order);
        return order;
    }

    void carryOut(Erasure order) {
        try {
            erase.finish(order);
        } catch (Refusal refusal) {
            LOG.warn("Erasure {} is withdrawn: {}", order.number(), refusal.key());
            erase.withdraw(order, refusal);
        } catch (RuntimeException e) {
            LOG.error("Erasure {} is ordered and will be tried again: {}", order.number(), e.toString());
        }
    }
}
