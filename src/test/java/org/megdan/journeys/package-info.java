/** What people come for, walked in a browser through the demonstration. */
@NullMarked
package org.megdan.journeys;

import org.jspecify.annotations.NullMarked;
