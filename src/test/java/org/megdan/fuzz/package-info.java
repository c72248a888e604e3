/** Every address and form of the application asked for nonsense. */
@org.jspecify.annotations.NullMarked
package org.megdan.fuzz;
