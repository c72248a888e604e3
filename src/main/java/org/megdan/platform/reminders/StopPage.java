package org.megdan.platform.reminders;

/** @param isStopped the letters were ended by this request */
public record StopPage(String path, boolean isStopped) {}
