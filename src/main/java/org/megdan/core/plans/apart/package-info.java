/**
 * Runs a program of our own in a process of its own, where a document made to do harm can exhaust only what that process was
 * given: little memory, no surroundings, limited time. It knows bytes in and bytes out, nothing of documents.
 */
@NullMarked
package org.megdan.core.plans.apart;

import org.jspecify.annotations.NullMarked;
