package org.megdan.platform.export;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.Uid;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** Visiting cards (vCard 4.0) for address books. */
public final class VCards {

    private VCards() {}

    /** One card; texts may be empty. */
    public record Card(
            UUID id,
            boolean isPerson,
            String name,
            List<String> emails,
            List<String> phones,
            List<String> sites,
            List<String> addresses,
            String note) {}

    /** As a download; the stream stays open. */
    public static void write(Rows<Card> cards, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/vcard;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".vcf\"");
        write(cards, response.getOutputStream());
    }

    private static void write(Rows<Card> cards, OutputStream out) throws IOException {
        // closing the writer would close the answer
        @SuppressWarnings("resource")
        var writer = new VCardWriter(out, VCardVersion.V4_0);
        writer.setAddProdId(false);
        try {
            cards.each(card -> {
                try {
                    writer.write(vCard(card));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        writer.flush();
    }

    private static VCard vCard(Card card) {
        var written = new VCard(VCardVersion.V4_0);
        written.setUid(new Uid("urn:uuid:" + card.id()));
        written.setKind(card.isPerson() ? Kind.individual() : Kind.org());
        written.setFormattedName(XmlText.of(card.name()));
        card.emails().forEach(email -> written.addEmail(XmlText.of(email)));
        card.phones().forEach(phone -> written.addTelephoneNumber(XmlText.of(phone)));
        card.sites().forEach(site -> written.addUrl(XmlText.of(site)));
        card.addresses().forEach(place -> {
            var address = new Address();
            address.setStreetAddress(XmlText.of(place));
            written.addAddress(address);
        });
        if (!card.note().isBlank()) {
            written.addNote(XmlText.of(card.note()));
        }
        return written;
    }
}
