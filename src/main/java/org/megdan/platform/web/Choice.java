package org.megdan.platform.web;

/** One thing to choose in a form: what is sent, what is read, and a line of explanation, empty for none. */
public record Choice(String value, String label, String note) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
