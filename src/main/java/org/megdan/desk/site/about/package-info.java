/** What the network says of itself, and where its coordinator writes it. */
@NullMarked
package org.megdan.desk.site.about;

import org.jspecify.annotations.NullMarked;
