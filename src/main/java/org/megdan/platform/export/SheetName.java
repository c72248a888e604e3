package org.megdan.platform.export;

/** Names that spreadsheets accept for a sheet: up to 31 characters, without those that mean something in a formula. */
final class SheetName {

    private static final int LONGEST = 31;

    private SheetName() {}

    static String of(String title) {
        var name = XmlText.of(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
