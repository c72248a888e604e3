/** What the demonstration shows of all this. */
@NullMarked
package org.megdan.desk.protection.sample;

import org.jspecify.annotations.NullMarked;
