package org.megdan.core.plans.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A first run through XML that keeps nothing: how much is there and how deep, before anything is built of it. */
final class XmlScan extends DefaultHandler {

    private int tags;
    private int depth;

    private XmlScan() {}

    static void check(byte[] xml) throws IOException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new XmlScan());
        } catch (TooMuch tooMuch) {
            throw tooMuch.refusal;
        } catch (SAXException e) {
            throw new Refusal("broken");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (++tags > ReadingLimits.TAGS) {
            throw new TooMuch(new Refusal("tooManyTags", ReadingLimits.TAGS));
        }
        if (++depth > ReadingLimits.DEPTH) {
            throw new TooMuch(new Refusal("tooDeep", ReadingLimits.DEPTH));
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
    }

    private static final class TooMuch extends SAXException {

        private final transient Refusal refusal;

        TooMuch(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
