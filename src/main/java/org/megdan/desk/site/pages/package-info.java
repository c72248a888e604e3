/** The few pages of text that each site has: accessibility, licence. */
@NullMarked
package org.megdan.desk.site.pages;

import org.jspecify.annotations.NullMarked;
