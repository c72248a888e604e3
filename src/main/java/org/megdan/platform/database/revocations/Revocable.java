package org.megdan.platform.database.revocations;

/**
 * Something that a person took away, such as an account or a right, and that must stay taken away when an older database comes
 * back. Implemented by whoever owns it; whoever takes it away records it with {@link Revocations}.
 */
public interface Revocable {

    /** The kind that is recorded, such as {@code identity.account}. */
    String kind();

    /** Takes it away again, within a transaction; nothing to do when it is not there or gone already. */
    void revoke(String subject, String detail);
}
