/**
 * What pictures and PDFs say of themselves, read from their bytes without drawing them: size and pages. Pictures are written anew without
 * what they tell of their makers.
 */
@NullMarked
package org.megdan.platform.files.contents;

import org.jspecify.annotations.NullMarked;
