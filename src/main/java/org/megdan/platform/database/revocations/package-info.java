/**
 * What was taken away and must stay so when an older database comes back: recorded by whoever takes it away, kept in a file
 * outside of all backups, done again at a start on an older database (docs/adr/0014).
 */
@NamedInterface("revocations")
@NullMarked
package org.megdan.platform.database.revocations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
