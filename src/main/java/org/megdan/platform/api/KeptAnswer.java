package org.megdan.platform.api;

import org.jspecify.annotations.Nullable;

/** The answer to an act, for whoever asks again. */
record KeptAnswer(int status, @Nullable String location, byte[] body) {}
