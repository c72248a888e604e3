/** What people ask about their own data, and what they are answered within a month. */
@NullMarked
package org.megdan.desk.protection.requests;

import org.jspecify.annotations.NullMarked;
