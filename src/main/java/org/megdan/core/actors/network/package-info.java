/** The organisation that runs this installation. */
@NullMarked
package org.megdan.core.actors.network;

import org.jspecify.annotations.NullMarked;
