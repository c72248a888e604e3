package org.megdan.desk.strategy.versions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a draft as it was seen: a text that somebody changed meanwhile is not adopted unseen. */
@Component
class ExactText {

    private final Plans plans;

    ExactText(Plans plans) {
        this.plans = plans;
    }

    String sha256(UUID version) {
        try {
            var text = plans.canonicalText(version).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Transactional
    public PlanVersion adopt(UUID version, Decision decision, boolean published, String seen) {
        var adopted = plans.adopt(version, decision, published);
        if (!Objects.requireNonNull(adopted.adoption()).sha256().equals(seen)) {
            // the transaction takes the adoption back
            throw new PlanRefusal("strategy.versions.adoption.changed");
        }
        return adopted;
    }
}
