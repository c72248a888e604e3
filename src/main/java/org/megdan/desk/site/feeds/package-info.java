/** What changed, for feed readers; addresses for search engines. */
@NullMarked
package org.megdan.desk.site.feeds;

import org.jspecify.annotations.NullMarked;
