package org.megdan.platform.web.assets;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of style sheets, scripts and pictures that carry their content's hash, so that they can be kept for ever. */
@Component
public class Assets {

    private final ObjectProvider<ResourceUrlProvider> urls;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
    }

    public String address(String path) {
        return known.computeIfAbsent(path, p -> {
            var found = urls.getObject().getForLookupPath("/assets/" + p);
            return found == null ? "/assets/" + p : found;
        });
    }
}
