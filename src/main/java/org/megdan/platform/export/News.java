package org.megdan.platform.export;

import java.util.List;
import org.megdan.platform.web.Layout;

/** Whoever publishes something tells the feeds of it; only what anyone may see, the newest first. */
public interface News {

    List<Piece> latest(Layout layout);

    /** @param topic the part of the address of what it is about, for a feed of that alone */
    record Piece(String topic, AtomFeed.Item item) {}
}
