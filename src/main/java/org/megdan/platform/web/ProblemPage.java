package org.megdan.platform.web;

import java.util.List;

/**
 * What an error page shows ({@code ui/problem.jte}).
 *
 * @param status the HTTP status
 * @param title the short name of what went wrong
 * @param detail what, why and what was kept
 * @param reference names the request in the log; the reader can quote it; empty where nothing was logged
 * @param written what was typed into the form that could not be taken, given back to be copied
 * @param maySignIn whether signing in leads on
 */
public record ProblemPage(
        int status, String title, String detail, String reference, List<String> written, boolean maySignIn) {}
