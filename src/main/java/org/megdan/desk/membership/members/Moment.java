package org.megdan.desk.membership.members;

import java.time.LocalDate;

/** Something that happened to a membership: a message key with what it names. */
public record Moment(LocalDate day, String key, String detail, String words) {}
