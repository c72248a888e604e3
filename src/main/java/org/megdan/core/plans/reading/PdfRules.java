package org.megdan.core.plans.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight rules drawn on a page, stroked or filled thinly; measured like its words, from the upper left corner. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final double THIN = 3;
    private static final double SHORTEST = 6;
    private static final double STRAIGHT = 0.5;
    private static final int MOST = 20_000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> sides = new ArrayList<>();
    private final List<Rule> filled = new ArrayList<>();
    private final List<Point2D> outline = new ArrayList<>();
    private final double left;
    private final double top;
    private Point2D point = new Point2D.Double();

    /** A rule from one corner to the other; the thin side is its width. */
    record Rule(double x, double y, double right, double bottom) {

        static Rule between(Point2D one, Point2D other) {
            return new Rule(
                    Math.min(one.getX(), other.getX()),
                    Math.min(one.getY(), other.getY()),
                    Math.max(one.getX(), other.getX()),
                    Math.max(one.getY(), other.getY()));
        }

        boolean isUpright() {
            return bottom - y > right - x;
        }

        double length() {
            return Math.max(right - x, bottom - y);
        }

        boolean isThin() {
            return Math.min(right - x, bottom - y) <= THIN;
        }

        /** From the farthest corner of both to the other. */
        Rule with(Rule other) {
            return new Rule(
                    Math.min(x, other.x),
                    Math.min(y, other.y),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        boolean touches(Rule other) {
            return x <= other.right + THIN
                    && other.x <= right + THIN
                    && y <= other.bottom + THIN
                    && other.y <= bottom + THIN;
        }
    }

    private PdfRules(PDPage page) {
        super(page);
        left = page.getCropBox().getLowerLeftX();
        top = page.getCropBox().getUpperRightY();
    }

    /** None of a page that is turned, for its words are turned back before they are read. */
    static List<Rule> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return List.of();
        }
        var read = new PdfRules(page);
        read.processPage(page);
        return List.copyOf(read.rules);
    }

    private Point2D at(double x, double y) {
        return new Point2D.Double(x - left, top - y);
    }

    private void keep(Rule rule) {
        if (rule.isThin() && rule.length() >= SHORTEST && rules.size() < MOST) {
            rules.add(rule);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (var corner : List.of(p1, p2, p3, p0)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        closeOutline();
        point = at(x, y);
        outline.add(point);
    }

    @Override
    public void lineTo(float x, float y) {
        var next = at(x, y);
        var isStraight =
                Math.abs(next.getX() - point.getX()) < STRAIGHT || Math.abs(next.getY() - point.getY()) < STRAIGHT;
        if (isStraight && sides.size() < MOST) {
            sides.add(Rule.between(point, next));
        }
        point = next;
        outline.add(next);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point = at(x3, y3);
        outline.add(point);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(point.getX() + left, top - point.getY());
    }

    @Override
    public void closePath() {
        if (!outline.isEmpty()) {
            var first = outline.getFirst();
            lineTo((float) (first.getX() + left), (float) (top - first.getY()));
        }
    }

    @Override
    public void strokePath() {
        sides.forEach(this::keep);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        closeOutline();
        filled.forEach(this::keep);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        sides.forEach(this::keep);
        endPath();
    }

    @Override
    public void endPath() {
        sides.clear();
        outline.clear();
        filled.clear();
    }

    // what is filled is a rule as a whole, however its ends are cut
    private void closeOutline() {
        if (outline.size() > 2 && filled.size() < MOST) {
            filled.add(outline.stream()
                    .map(corner -> Rule.between(corner, corner))
                    .reduce(Rule::with)
                    .orElseThrow());
        }
        outline.clear();
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures have no rules
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off does not matter
    }

    @Override
    public void shadingFill(COSName name) {
        // neither do colours
    }
}
