@NullMarked
package org.megdan.platform.web.view;

import org.jspecify.annotations.NullMarked;
