package org.megdan.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.megdan.platform.access.CurrentViewer;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database is away: nobody can be recognised and nothing can be kept, but the answer is still a page. */
final class Outage {

    private Outage() {}

    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    // no connection was free in time
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || (cause instanceof SQLException sql && isConnectionGone(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost (08), no room (53), an administrator's stop (57). */
    private static boolean isConnectionGone(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }

    /** Both would be looked up in, or written to, the session, which lives in the database. */
    static void forgetWhoAsks(HttpServletRequest request) {
        request.removeAttribute(CurrentViewer.class.getName());
        request.removeAttribute(CsrfToken.class.getName());
    }
}
