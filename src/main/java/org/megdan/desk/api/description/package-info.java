/** What the interface is, for programs and for people. */
@NullMarked
package org.megdan.desk.api.description;

import org.jspecify.annotations.NullMarked;
