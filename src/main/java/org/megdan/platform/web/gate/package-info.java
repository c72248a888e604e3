/**
 * What every request passes before anything else: who really asks when a proxy passed it on, the security headers of its
 * answer, and whether it can be read at all.
 */
@NullMarked
package org.megdan.platform.web.gate;

import org.jspecify.annotations.NullMarked;
