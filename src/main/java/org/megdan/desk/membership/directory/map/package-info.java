/** A map of settlements that is drawn here: no tiles and no scripts of anybody else. */
@NullMarked
package org.megdan.desk.membership.directory.map;

import org.jspecify.annotations.NullMarked;
