/** What a draft says beside its goals and tasks: title and period, target groups, stages, chapters, text that was kept. */
@NullMarked
package org.megdan.desk.strategy.drafts;

import org.jspecify.annotations.NullMarked;
