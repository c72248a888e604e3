/** What pictures and PDFs say of themselves, read from their bytes without drawing them: size, pages, and what a photo tells of its maker. */
@NullMarked
package org.megdan.platform.files.contents;

import org.jspecify.annotations.NullMarked;
