package org.megdan.platform.database.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive holds and what it must hash to. Written last, so an archive that was cut off has none.
 *
 * @param format always {@link #FORMAT}
 * @param created ISO instant
 */
public record Manifest(
        String format,
        String created,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<StoredFile> files) {

    public static final String FORMAT = "megdan-backup-1";
    public static final String ENTRY = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    public static Manifest fromJson(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw foreign();
        }
    }

    public static UnfitBackup foreign() {
        return new UnfitBackup(
                "Този файл не е резервно копие на Мегдан или е недовършен.",
                "This file is not a backup made by Megdan, or it is unfinished.");
    }

    public record Migration(String version, int checksum) {}

    /** @param name quoted, with its schema */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        public String entry() {
            return "tables/" + name + ".tsv";
        }
    }

    /** @param lastValue null when it has given no number yet */
    public record Sequence(String name, @Nullable Long lastValue) {}

    /** @param path below the folder of stored files, with slashes */
    public record StoredFile(String path, long bytes, String sha256) {

        public String entry() {
            return "files/" + path;
        }
    }
}
