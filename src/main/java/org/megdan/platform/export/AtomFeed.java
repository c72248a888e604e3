package org.megdan.platform.export;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.megdan.platform.web.Language;

/**
 * What changed, for feed readers (RFC 4287).
 *
 * @param address of the feed itself, absolute; also its lasting id
 * @param page absolute address of the page that shows the same
 * @param publisher the network that answers for it
 * @param started when the feed began, said as its last change while it is empty
 */
public record AtomFeed(
        Language language,
        String address,
        String page,
        String title,
        String publisher,
        Instant started,
        List<Item> items) {

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    /**
     * @param id lasting and absolute, such as {@code urn:uuid:…}
     * @param page absolute address
     * @param summary plain text
     */
    public record Item(String id, String page, String title, String summary, Instant published, Instant updated) {}

    public Instant updated() {
        return items.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(started);
    }

    /** The stream stays open. */
    public void write(OutputStream out) throws IOException {
        var feed = new Feed("atom_1.0");
        feed.setId(address);
        feed.setTitle(XmlText.of(title));
        feed.setUpdated(Date.from(updated()));
        feed.setAlternateLinks(List.of(link("alternate", page, "text/html")));
        feed.setOtherLinks(List.of(link("self", address, "application/atom+xml")));
        var author = new Person();
        author.setName(XmlText.of(publisher));
        feed.setAuthors(List.of(author));
        feed.setEntries(items.stream().map(AtomFeed::entry).toList());
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", language.code(), Namespace.XML_NAMESPACE);
            // as text first: written to a stream, every bracket would be a call of its own
            out.write(new XMLOutputter().outputString(document).getBytes(StandardCharsets.UTF_8));
        } catch (FeedException e) {
            throw new IOException(e);
        }
    }

    private static Entry entry(Item item) {
        var entry = new Entry();
        entry.setId(item.id());
        entry.setTitle(XmlText.of(item.title()));
        entry.setAlternateLinks(List.of(link("alternate", item.page(), "text/html")));
        entry.setPublished(Date.from(item.published()));
        entry.setUpdated(Date.from(item.updated()));
        var summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(XmlText.of(item.summary()));
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }
}
