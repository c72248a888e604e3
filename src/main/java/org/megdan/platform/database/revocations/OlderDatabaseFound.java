package org.megdan.platform.database.revocations;

/** The database is older than what was known here; published within the transaction that takes away again, before it does. */
public record OlderDatabaseFound() {}
