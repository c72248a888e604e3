package org.megdan.core.actors.audiences;

import java.util.Locale;
import java.util.UUID;

/**
 * One whom a question finds.
 *
 * @param way the address or telephone for the purpose, empty for whoever may not be asked or needs none
 */
public record AudienceMember(UUID id, String name, String slug, String sortName, Standing standing, String way) {

    /** Whether they may be asked for the purpose, and why not. */
    public enum Standing {
        REACHED,
        OBJECTED,
        SILENT,
        WITHOUT_WAY;

        public String key() {
            return "actors.audiences.standing."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
