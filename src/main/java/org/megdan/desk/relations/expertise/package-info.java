/** The map of expertise: what the network has, what it needs, what is missing. */
@NullMarked
package org.megdan.desk.relations.expertise;

import org.jspecify.annotations.NullMarked;
