package org.megdan.desk.membership.directory.map;

import java.util.List;
import java.util.Locale;

/**
 * What part of the earth a picture shows: degrees become pixels by the cosine of the middle latitude, which is true enough
 * for a country of this size.
 */
record Frame(double west, double south, double east, double north) {

    static final int WIDTH = 720;
    /** Of the country itself, so that a piece of it is no wider or taller a picture. */
    private static final double SHAPE = 0.66;
    /** Nothing smaller is shown, in degrees north: a lone village would otherwise fill the picture. */
    private static final double LEAST = 0.3;

    private static final double AIR = 0.35;

    static Frame of(List<Outline.Point> outline) {
        double west =
                outline.stream().mapToDouble(Outline.Point::longitude).min().orElseThrow();
        double east =
                outline.stream().mapToDouble(Outline.Point::longitude).max().orElseThrow();
        double south =
                outline.stream().mapToDouble(Outline.Point::latitude).min().orElseThrow();
        double north =
                outline.stream().mapToDouble(Outline.Point::latitude).max().orElseThrow();
        return new Frame(west, south, east, north).with(0.015);
    }

    /** Around the dots, with air, in the shape of every picture. */
    static Frame around(List<Dot> dots) {
        double west = dots.stream().mapToDouble(Dot::longitude).min().orElseThrow();
        double east = dots.stream().mapToDouble(Dot::longitude).max().orElseThrow();
        double south = dots.stream().mapToDouble(Dot::latitude).min().orElseThrow();
        double north = dots.stream().mapToDouble(Dot::latitude).max().orElseThrow();
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double tall = Math.max(LEAST, Math.max(north - south, (east - west) * squeeze * SHAPE));
        double wide = tall / SHAPE / squeeze;
        double x = (west + east) / 2;
        double y = (south + north) / 2;
        return new Frame(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2).with(AIR);
    }

    private Frame with(double air) {
        double x = (east - west) * air;
        double y = (north - south) * air;
        return new Frame(west - x, south - y, east + x, north + y);
    }

    boolean shows(Dot dot) {
        return dot.longitude() > west && dot.longitude() < east && dot.latitude() > south && dot.latitude() < north;
    }

    private double scale() {
        return WIDTH / (east - west);
    }

    int height() {
        return (int) Math.round((north - south) * scale() / Math.cos(Math.toRadians((south + north) / 2)));
    }

    double x(double longitude) {
        return (longitude - west) * scale();
    }

    double y(double latitude) {
        return (north - latitude) * scale() / Math.cos(Math.toRadians((south + north) / 2));
    }

    /** The line around, as the {@code d} of a path. */
    String path(List<Outline.Point> outline) {
        var path = new StringBuilder();
        for (var point : outline) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x(point.longitude()), y(point.latitude())));
        }
        return path.append("Z").toString();
    }
}
