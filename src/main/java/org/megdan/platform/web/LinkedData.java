package org.megdan.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is about, in the words of schema.org, for programs that read pages ({@code ui/linked.jte}). It is data and no
 * script: browsers do not run it, and the policy of scripts does not concern it.
 */
public final class LinkedData {

    /** Schema.org's words for what a page can be. */
    public static final String WORK = "CreativeWork";

    public static final String REPORT = "Report";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Map<String, Object>> things = new ArrayList<>();

    private LinkedData() {}

    /** The network and its site, with the search. */
    public static LinkedData site(Layout layout, String about) {
        var data = new LinkedData();
        var organisation = thing("Organization", layout.network(), layout.base() + "/");
        put(organisation, "description", about);
        data.things.add(organisation);
        var site = thing("WebSite", layout.network(), layout.base() + "/");
        site.put("inLanguage", List.of("bg", "en"));
        site.put(
                "potentialAction",
                Map.of(
                        "@type",
                        "SearchAction",
                        "target",
                        Map.of("@type", "EntryPoint", "urlTemplate", layout.base() + "/search?q={search_term_string}"),
                        "query-input",
                        "required name=search_term_string"));
        data.things.add(site);
        return data;
    }

    /** An organisation that belongs to the network, on the page shown. */
    public static LinkedData member(Layout layout, String name, String about) {
        var data = new LinkedData();
        var member = thing("Organization", name, layout.base() + layout.path());
        put(member, "description", about);
        member.put("memberOf", thing("Organization", layout.network(), layout.base() + "/"));
        data.things.add(member);
        return data;
    }

    /** A document or a part of one on the page shown; {@code type} is schema.org's word. */
    public static LinkedData work(Layout layout, String type, String title, String about) {
        var data = new LinkedData();
        var work = thing(type, title, layout.base() + layout.path());
        put(work, "description", about);
        work.put("publisher", thing("Organization", layout.network(), layout.base() + "/"));
        data.things.add(work);
        return data;
    }

    /** Says one thing more of it. */
    public LinkedData with(String name, @Nullable String value) {
        put(things.getFirst(), name, value);
        return this;
    }

    /** The way to the page, the page itself last. */
    public LinkedData below(Layout layout, List<Crumb> way, String title) {
        var steps = new ArrayList<Map<String, Object>>();
        way.forEach(step -> steps.add(step(steps.size() + 1, step.label(), layout.base() + step.path())));
        steps.add(step(steps.size() + 1, title, layout.base() + layout.path()));
        var list = new LinkedHashMap<String, Object>();
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", steps);
        things.add(list);
        return this;
    }

    /** JSON in which nothing can end the element that it stands in. */
    public String script() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", things);
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> step(int position, String name, String address) {
        var step = thing("ListItem", name, address);
        step.put("position", position);
        step.put("item", address);
        step.remove("url");
        return step;
    }

    private static Map<String, Object> thing(String type, String name, String address) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.put("name", name);
        thing.put("url", address);
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            thing.put(name, value);
        }
    }
}
