/**
 * Answers for whoever keeps the machine: is the process alive, may it be given requests, what it measures.
 */
@NullMarked
package org.megdan.platform.web.health;

import org.jspecify.annotations.NullMarked;
