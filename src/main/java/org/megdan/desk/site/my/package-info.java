/** "My Megdan": what waits for the person who is signed in. */
@NullMarked
package org.megdan.desk.site.my;

import org.jspecify.annotations.NullMarked;
