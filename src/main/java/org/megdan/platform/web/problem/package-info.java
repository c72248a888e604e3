@NullMarked
package org.megdan.platform.web.problem;

import org.jspecify.annotations.NullMarked;
