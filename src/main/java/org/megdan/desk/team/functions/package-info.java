/** Cards of functions in versions: what each is for, who has it since when, who deputises, who has read it. */
@NullMarked
package org.megdan.desk.team.functions;

import org.jspecify.annotations.NullMarked;
