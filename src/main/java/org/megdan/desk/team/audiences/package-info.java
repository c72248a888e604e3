/** Saved questions: put together condition by condition, read as a sentence, counted, looked through and taken along. */
@NullMarked
package org.megdan.desk.team.audiences;

import org.jspecify.annotations.NullMarked;
