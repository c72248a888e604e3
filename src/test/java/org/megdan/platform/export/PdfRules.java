package org.megdan.platform.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF which rules of a standard a PDF breaks. */
public final class PdfRules {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfRules() {}

    public static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .toList();
        }
    }
}
