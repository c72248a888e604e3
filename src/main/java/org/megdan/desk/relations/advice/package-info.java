/** „Търсим съвет“: an organisation asks, the coordinator passes it to partners and experts, the outcome is kept. */
@NullMarked
package org.megdan.desk.relations.advice;

import org.jspecify.annotations.NullMarked;
