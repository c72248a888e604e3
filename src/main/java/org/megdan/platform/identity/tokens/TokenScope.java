package org.megdan.platform.identity.tokens;

/** How much of what the person may do a program may do with the token; never more than the person. */
public enum TokenScope {
    READ,
    ACT;

    public String key() {
        return "identity.token.scope." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
