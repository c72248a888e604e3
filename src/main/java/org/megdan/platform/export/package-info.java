/**
 * Owns the ways out of tables and pages: CSV, XLSX, vCard, tagged PDF, Atom; lists of people leave one at a time and are told to the log
 * of acts. Never reads the database: it is handed rows.
 */
@ApplicationModule(
        id = "platform.export",
        displayName = "platform · export",
        allowedDependencies = {"platform.access", "platform.audit", "platform.web"})
@NullMarked
package org.megdan.platform.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
