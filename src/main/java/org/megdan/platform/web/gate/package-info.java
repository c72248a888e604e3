/**
 * What every request passes before anything else: who really asks when a proxy passed it on, the security headers of its
 * answer, and whether it can be read at all.
 *
 * <p>How much of whose body may be under way, how slowly and how long is decided here and nowhere else: {@link BodyValve} stands
 * before whoever reads one; {@link MemoryForBodies} says what of all bodies may lie in memory; {@link Turns} whose files may arrive on the
 * disk; {@link Pace} how slowly they may come. Limits of one body, and of the room of the disk, are configuration and
 * {@link org.megdan.platform.database.room.DiskRoom}.
 */
@NullMarked
package org.megdan.platform.web.gate;

import org.jspecify.annotations.NullMarked;
