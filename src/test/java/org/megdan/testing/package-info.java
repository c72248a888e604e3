/**
 * What tests of every module stand on: one PostgreSQL per test run, one application for all of them, data as the migrations
 * left it before every test, sample people, and marks that tie a test to the requirement it proves.
 */
@NullMarked
package org.megdan.testing;

import org.jspecify.annotations.NullMarked;
