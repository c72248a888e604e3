/** Files of people and organisations: columns matched, rows checked and shown, brought in as a whole and taken back as one. */
@NullMarked
package org.megdan.desk.people.intake;

import org.jspecify.annotations.NullMarked;
