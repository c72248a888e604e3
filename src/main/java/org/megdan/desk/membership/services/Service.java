package org.megdan.desk.membership.services;

import java.util.List;
import java.util.UUID;

/** Something that members may ask for. */
public record Service(
        UUID id, String name, String description, String giver, Unit unit, boolean isOpen, int position, int version) {

    public String path() {
        return "/members/services/" + id;
    }

    public List<String> paragraphs() {
        return description
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
