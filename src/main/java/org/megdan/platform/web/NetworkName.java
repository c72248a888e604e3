package org.megdan.platform.web;

/** The name of the network that runs this installation, for the head of every page; implemented by its owner. */
public interface NetworkName {

    /** The product's own while there is no network. Cheap: called once a page. */
    String name(Language language);
}
