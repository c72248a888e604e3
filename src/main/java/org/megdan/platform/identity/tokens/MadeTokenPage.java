package org.megdan.platform.identity.tokens;

/**
 * A new token, told this one time.
 *
 * @param example a command that shows that it works
 */
public record MadeTokenPage(String name, String secret, String example) {

    @Override
    public String toString() {
        return "MadeTokenPage";
    }
}
