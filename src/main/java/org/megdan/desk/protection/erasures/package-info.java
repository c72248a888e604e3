/** A person is erased: what goes and what stays, the order, the act itself, the certificate. */
@NullMarked
package org.megdan.desk.protection.erasures;

import org.jspecify.annotations.NullMarked;
