/** What a person does through a program. */
@NullMarked
package org.megdan.desk.api.acts;

import org.jspecify.annotations.NullMarked;
