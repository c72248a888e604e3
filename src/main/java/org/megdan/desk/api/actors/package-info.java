/** Organisations that are named in public, and the network. */
@NullMarked
package org.megdan.desk.api.actors;

import org.jspecify.annotations.NullMarked;
