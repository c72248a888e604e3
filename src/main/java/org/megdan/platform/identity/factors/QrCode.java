package org.megdan.platform.identity.factors;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a square picture of one path, without style or script. It keeps its white ground: cameras need it in the dark too. */
final class QrCode {

    private static final int QUIET = 4;

    private QrCode() {}

    static String svg(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            int side = modules.getWidth() + 2 * QUIET;
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>
                    """.formatted(side, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a picture", e);
        }
    }
}
