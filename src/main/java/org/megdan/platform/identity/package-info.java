/**
 * Owns accounts, ways to sign in (password, mail link, passkey), the second factor, sessions and the tokens of programs. Never
 * grants a right: an account points to a person, and what that person may do follows from ties. An authentication is named by the
 * id of its account.
 */
@ApplicationModule(
        id = "platform.identity",
        displayName = "platform · identity",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.mail",
            "platform.privacy",
            "platform.hashes",
            "platform.audit",
            "platform.database::revocations",
            "platform.database::room"
        })
@NullMarked
package org.megdan.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
