package org.megdan.platform.web;

import java.util.stream.Stream;

/** A module's pages that anyone may find by a search engine, as paths on this server. */
public interface SiteMapPart {

    Stream<String> paths();
}
