package org.megdan.core.plans.reading;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** The numbers that Word sets before the paragraphs of its lists. */
final class DocxNumbers {

    /** A number before a paragraph, empty for a bullet; depth 0 when the paragraph stands in no list. */
    record Label(String label, int depth) {

        static final Label NONE = new Label("", 0);

        boolean isListed() {
            return depth > 0;
        }
    }

    private final XWPFDocument docx;
    private final Numbering numbering = new Numbering();

    DocxNumbers(XWPFDocument docx) {
        this.docx = docx;
    }

    Label of(XWPFParagraph paragraph, Optional<XWPFStyle> style) {
        var own = paragraph.getCTP().getPPr();
        var properties = Optional.ofNullable(own == null ? null : own.getNumPr())
                .or(() -> style.map(found -> found.getCTStyle().getPPr()).map(found -> found.getNumPr()));
        var list = properties.map(CTNumPr::getNumId).map(id -> id.getVal()).flatMap(this::list);
        if (properties.isEmpty() || list.isEmpty()) {
            return Label.NONE;
        }
        var depth = properties.get().getIlvl();
        return label(list.get(), depth == null ? 0 : Numbering.bounded(depth.getVal(), Numbering.DEEPEST));
    }

    private Optional<XWPFAbstractNum> list(BigInteger id) {
        var all = docx.getNumbering();
        if (all == null || all.getNum(id) == null) {
            return Optional.empty();
        }
        var abstractId = all.getNum(id).getCTNum().getAbstractNumId().getVal();
        return Optional.ofNullable(all.getAbstractNum(abstractId));
    }

    private Label label(XWPFAbstractNum list, int level) {
        var levels = list.getCTAbstractNum().getLvlList();
        if (level >= levels.size()) {
            return new Label("", level + 1);
        }
        var format = format(levels.get(level));
        if (format.equals("bullet") || format.equals("none")) {
            return new Label("", level + 1);
        }
        var lvl = levels.get(level);
        var start = lvl.isSetStart() ? Numbering.bounded(lvl.getStart().getVal(), Numbering.LAST_START) : 1;
        var pattern = lvl.isSetLvlText() ? lvl.getLvlText().getVal() : "%" + (level + 1) + ".";
        var id = list.getCTAbstractNum().getAbstractNumId().toString();
        var label = numbering.next(id, level, start, pattern, at -> NumberFormat.of(format(levels.get(at))));
        return new Label(label, level + 1);
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
    }
}
