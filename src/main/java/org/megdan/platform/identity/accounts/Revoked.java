package org.megdan.platform.identity.accounts;

/** Kinds of what identity takes away, as {@link org.megdan.platform.database.revocations.Revocations} knows them. */
public final class Revoked {

    public static final String ACCOUNT = "identity.account";
    public static final String PASSWORD = "identity.password";
    public static final String PASSKEY = "identity.passkey";
    public static final String SECOND_FACTOR = "identity.second-factor";
    public static final String RECOVERY_CODE = "identity.recovery-code";

    public static final String PROVIDER = "identity.provider";

    private Revoked() {}
}
