package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.PublicAddress;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts of a test, signed in a folder of its own. */
public record OwnLog(ApplicationContext application, Path data) {

    void act(int times) {
        for (int i = 0; i < times; i++) {
            var after = Map.of("n", i);
            application
                    .getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> application
                            .getBean(Audit.class)
                            .record("audit.act.tried", "thing", new UUID(1, 1), null, after));
        }
    }

    Leaves leaves() {
        return application.getBean(Leaves.class);
    }

    /** As a server does that has just been started, and stops. */
    public void sign() throws IOException {
        leaves().place();
        var follow = new FollowLog(data, leaves(), application.getBean(PublicAddress.class));
        try {
            follow.catchUp();
        } finally {
            follow.destroy();
        }
    }

    public String database() {
        var url = application.getEnvironment().getRequiredProperty("megdan.database.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    Superuser superuser() {
        return new Superuser(database());
    }
}
