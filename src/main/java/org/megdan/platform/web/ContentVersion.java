package org.megdan.platform.web;

/**
 * The version of everything that public pages show. It moves when a transaction that changed public content commits, on
 * every node. Asking costs no query.
 */
public interface ContentVersion {

    long current();

    /** Called after the version has moved, before the change's own caller goes on. */
    void onChange(Runnable listener);
}
