package org.megdan.platform.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes pages as PDF for people and for archives: tagged (PDF/UA-1), self-contained (PDF/A-2a), with Bulgarian letters.
 * Nothing is fetched while it is made, neither from the network nor from the disk: what is not in the page is left out.
 */
public final class Pdf {

    private static final String FAMILY = "Noto Sans";
    private static final String FONTS = "/fonts/pdf/";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** Writes the whole document; the stream stays open. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(new PaperMarkup(paper).document(), null)
                .toStream(out)
                .withProducer("Megdan")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE))
                .useFont(font("400Regular/NotoSans_400Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(font("700Bold/NotoSans_700Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(font("400Regular_Italic/NotoSans_400Regular_Italic.ttf"), FAMILY, 400, FontStyle.ITALIC, true);
        fetchNothing(builder);
        builder.run();
    }

    private static void fetchNothing(PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> resource(FONTS + name);
    }

    static InputStream resource(String path) {
        var stream = Pdf.class.getResourceAsStream(path);
        if (stream == null) {
            throw new UncheckedIOException(new IOException("Not in the build: " + path));
        }
        return stream;
    }
}
