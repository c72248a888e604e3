/** What a word is and which words are one word in different dress: stems, transliteration, skeletons. Knows no index. */
@NullMarked
package org.megdan.platform.search.words;

import org.jspecify.annotations.NullMarked;
