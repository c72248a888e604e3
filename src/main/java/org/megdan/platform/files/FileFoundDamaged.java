package org.megdan.platform.files;

/** A file failed the check of its content while it was opened: somebody should look at the disk. */
public record FileFoundDamaged(ContentHash hash) {}
