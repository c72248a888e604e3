/**
 * Owns what the network does about people's data: orders of erasure and their certificates, requests of people about their own data, what is
 * due for erasure by the rules, and the list of looks. Keeps no data of people itself, only numbers of their records; each module answers
 * for its own ({@link org.megdan.platform.privacy.Erasing}, docs/adr/0020). Never erases anybody by itself.
 */
@ApplicationModule(
        id = "desk.protection",
        displayName = "desk · protection",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.audit",
            "platform.database::revocations",
            "platform.identity",
            "platform.mail",
            "platform.privacy",
            "core.actors",
            "core.actors::retention"
        })
@NullMarked
package org.megdan.desk.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
