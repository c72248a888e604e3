package org.megdan.desk.membership.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.FormErrors;

/**
 * The text in force with a button for each organisation that the reader speaks for.
 *
 * @param code null while nothing is adopted
 * @param signed which of the organisations signed it, with the day
 */
public record SigningPage(@Nullable Code code, List<ActorName> unsigned, List<Signature> signed, FormErrors errors) {}
