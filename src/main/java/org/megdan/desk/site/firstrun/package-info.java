@NullMarked
package org.megdan.desk.site.firstrun;

import org.jspecify.annotations.NullMarked;
