@NullMarked
package org.megdan.platform.mail.letters;

import org.jspecify.annotations.NullMarked;
