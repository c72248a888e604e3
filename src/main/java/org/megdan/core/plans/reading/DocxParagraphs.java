package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** Paragraphs of a Word document as blocks. */
final class DocxParagraphs {

    private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|заглавие)\\s*(\\d)");
    private static final Pattern NOTE = Pattern.compile("\\[(?:footnote|endnote)Ref:(\\d+)]");
    private static final int BODY_LEVEL = 9;

    private final XWPFDocument docx;
    private final DocxNumbers numbers;

    DocxParagraphs(XWPFDocument docx) {
        this.docx = docx;
        this.numbers = new DocxNumbers(docx);
    }

    List<Block> read(XWPFParagraph paragraph) {
        var inline = new InlineText();
        var number = numbers.of(paragraph, style(paragraph));
        inline.number(number.label());
        paragraph.getRuns().forEach(run -> say(run, inline));
        var heading = headingDepth(paragraph);
        if (name(paragraph).startsWith("toc")) {
            return inline.take().stream()
                    .map(block -> block.as(Block.Kind.FURNITURE, 0))
                    .toList();
        }
        return inline.take().stream()
                .map(block -> heading > 0
                        ? block.as(Block.Kind.HEADING, heading)
                        : number.isListed() ? block.as(Block.Kind.ITEM, number.depth()) : block)
                .toList();
    }

    /** The footnotes' texts, each with its mark. */
    List<Block> footnotes() {
        var blocks = new ArrayList<Block>();
        for (var note : docx.getFootnotes()) {
            var text = new StringBuilder();
            note.getParagraphs()
                    .forEach(paragraph -> text.append(
                                    NOTE.matcher(paragraph.getText()).replaceAll(""))
                            .append(' '));
            var words = Words.tidy(text.toString());
            if (!words.isEmpty()) {
                blocks.add(new Block(
                        Block.Kind.PARAGRAPH,
                        0,
                        words,
                        false,
                        null,
                        note.getId().toString(),
                        List.of(),
                        Spot.line(0)));
            }
        }
        return blocks;
    }

    private static void say(XWPFRun run, InlineText inline) {
        var text = run.text();
        var note = NOTE.matcher(text);
        var from = 0;
        while (note.find()) {
            words(text.substring(from, note.start()), run, inline);
            inline.raised(note.group(1));
            from = note.end();
        }
        words(text.substring(from), run, inline);
    }

    private static void words(String text, XWPFRun run, InlineText inline) {
        var plain = text.replace('\n', ' ').replace('\t', ' ');
        if (isRaised(run)) {
            inline.raised(Words.tidy(plain));
        } else if (run.isBold()) {
            inline.strong(plain);
        } else {
            inline.plain(plain);
        }
    }

    private static boolean isRaised(XWPFRun run) {
        return run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT || run.getTextPosition() > 0;
    }

    private Optional<XWPFStyle> style(XWPFParagraph paragraph) {
        var styles = docx.getStyles();
        var id = paragraph.getStyle();
        return styles == null || id == null ? Optional.empty() : Optional.ofNullable(styles.getStyle(id));
    }

    private int headingDepth(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetOutlineLvl()) {
            return depth(own.getOutlineLvl().getVal().intValue());
        }
        var style = style(paragraph);
        var properties = style.map(found -> found.getCTStyle().getPPr());
        if (properties.isPresent() && properties.get().isSetOutlineLvl()) {
            return depth(properties.get().getOutlineLvl().getVal().intValue());
        }
        var name = name(paragraph);
        var heading = HEADING_NAME.matcher(name);
        if (heading.lookingAt()) {
            return Integer.parseInt(heading.group(1));
        }
        return name.equals("title") || name.equals("заглавие") ? 1 : 0;
    }

    private String name(XWPFParagraph paragraph) {
        var id = paragraph.getStyle();
        return style(paragraph)
                .map(XWPFStyle::getName)
                .orElse(id == null ? "" : id)
                .toLowerCase(Locale.ROOT);
    }

    private static int depth(int outlineLevel) {
        return outlineLevel >= BODY_LEVEL ? 0 : outlineLevel + 1;
    }
}
