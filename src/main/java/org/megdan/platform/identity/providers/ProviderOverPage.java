package org.megdan.platform.identity.providers;

/**
 * Why nobody was signed in.
 *
 * @param key of the title; the sentence has the same with {@code .lead}
 * @param name of the provider
 */
public record ProviderOverPage(String key, String name) {}
