package org.megdan.desk.site.pages;

import java.util.List;

/** A page of plain paragraphs. */
public record TextPage(String title, String lead, List<String> paragraphs) {}
