package org.megdan.platform.console;

import java.util.concurrent.Callable;

/**
 * One verb of {@code ./megdan}: a picocli {@code @Command} that a module registers under {@code META-INF/services}. It runs
 * before Spring starts; its result is the exit code: 0 done, 1 could not be done (said in one sentence), 2 bad arguments. Its
 * texts stand in {@code console/texts_*.properties} under {@code megdan.<verb>.usage.description} and {@code console.*}.
 */
public interface Verb extends Callable<Integer> {}
