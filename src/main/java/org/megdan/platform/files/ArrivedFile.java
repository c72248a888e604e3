package org.megdan.platform.files;

/** An upload that was looked at and lies in the store; nothing knows of it until it is kept. */
public final class ArrivedFile {

    private final FileStore.Kept kept;
    private final String name;

    ArrivedFile(FileStore.Kept kept, String name) {
        this.kept = kept;
        this.name = name;
    }

    FileStore.Kept kept() {
        return kept;
    }

    String name() {
        return name;
    }
}
