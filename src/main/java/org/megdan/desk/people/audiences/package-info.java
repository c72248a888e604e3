/** Saved questions: put together condition by condition, read as a sentence, counted, looked through and taken along. */
@NullMarked
package org.megdan.desk.people.audiences;

import org.jspecify.annotations.NullMarked;
