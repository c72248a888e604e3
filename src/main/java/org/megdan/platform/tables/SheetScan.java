package org.megdan.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.megdan.platform.tables.TableRefused.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A first run through a sheet that keeps nothing: whether its rows and columns are those of a spreadsheet. */
final class SheetScan extends DefaultHandler {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private int cells;

    private SheetScan() {}

    static void check(InputStream sheet) throws IOException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(sheet), new SheetScan());
        } catch (SAXException e) {
            throw new TableRefused(Reason.NO_WORKBOOK);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        var place = attributes.getValue("r");
        var fits = switch (local) {
            case "row" -> {
                cells = 0;
                yield place == null || isRow(place);
            }
            case "c" -> ++cells <= LAST_COLUMN && (place == null || column(place) <= LAST_COLUMN);
            default -> true;
        };
        if (!fits) {
            throw new TableRefused(Reason.NO_WORKBOOK);
        }
    }

    /** Of AB12 it is 28. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && column <= LAST_COLUMN; i++) {
            int letter = Character.toUpperCase(place.charAt(i)) - 'A';
            if (letter >= 0 && letter < 26) {
                column = column * 26 + letter + 1;
            }
        }
        return column;
    }

    private static boolean isRow(String number) {
        return number.matches("\\d{1,7}") && Integer.parseInt(number) <= LAST_ROW;
    }
}
