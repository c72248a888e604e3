package org.megdan.platform.access;

import java.util.UUID;

/** Computes the viewer behind an account from what holds at this moment; implemented by the owner of ties. */
public interface Viewers {

    /** One query; an account without current ties is a viewer without rights. */
    Viewer viewerOf(UUID account);
}
