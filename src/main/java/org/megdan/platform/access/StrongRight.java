package org.megdan.platform.access;

/** A right over the rights of others, named by the module that owns it: it holds only behind two proofs ({@link StrongRights}). */
public interface StrongRight {

    String name();
}
