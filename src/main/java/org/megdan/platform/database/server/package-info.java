/**
 * The PostgreSQL that Megdan starts for itself: binaries, data folder, lock, child process and roles.
 */
@NullMarked
package org.megdan.platform.database.server;

import org.jspecify.annotations.NullMarked;
