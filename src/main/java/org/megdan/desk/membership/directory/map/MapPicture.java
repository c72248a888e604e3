package org.megdan.desk.membership.directory.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;

/**
 * Settlements on the outline of the country, or of a piece of it when all are in one province. The area of a dot tells how
 * many are there; names that would lie on one another are left out, since the table under the picture has them all.
 *
 * @param outline the border, as far as the frame shows it
 * @param whole the frame within the country, null when the picture shows the country
 * @param around settlements to find one's way by, in a picture of a piece only
 */
public record MapPicture(
        int width, int height, String outline, @Nullable Inset whole, List<Spot> spots, List<Spot> around) {

    private static final double LETTER = 8.2;
    private static final double LINE = 18;
    /** Letters grow by so much on a narrow screen, as the charts' do. */
    private static final double GROWN = 1.7;

    /** Of so many dots, the largest, the names are for a narrow screen too, where they have room. */
    private static final int FIRST = 8;

    /** The country, small, with where the picture is in it. */
    public record Inset(int width, int height, String outline, String x, String y, String w, String h) {}

    /**
     * A dot.
     *
     * @param choice the place by its id, as people name it, with how many are there
     * @param labelX null when the name has no room
     * @param isMinor the name has room on a wide screen only
     */
    public record Spot(
            Choice choice,
            int count,
            String x,
            String y,
            String radius,
            @Nullable String labelX,
            String labelY,
            String anchor,
            boolean isMinor) {}

    /**
     * @param known other settlements, of which none are counted
     * @param named a dot in the reader's words: {@code note} says how many
     */
    public static MapPicture of(List<Dot> dots, List<Dot> known, Function<Dot, Choice> named) {
        boolean isOfOne = dots.stream().map(Dot::province).distinct().count() == 1;
        var frame = isOfOne ? Frame.around(dots) : Frame.of(Outline.BULGARIA);
        var taken = new ArrayList<Box>();
        var ordered = dots.stream()
                .sorted(Comparator.comparingInt(Dot::count).reversed())
                .toList();
        ordered.forEach(dot -> taken.add(Box.around(frame.x(dot.longitude()), frame.y(dot.latitude()), radius(dot))));
        var spots = new ArrayList<Spot>();
        for (var dot : ordered) {
            spots.add(spot(dot, named.apply(dot), frame, taken, spots.size() < FIRST));
        }
        var around = known.stream()
                .filter(dot -> isOfOne && frame.shows(dot))
                .map(dot -> spot(dot, named.apply(dot), frame, taken, false))
                .filter(spot -> spot.labelX() != null)
                .toList();
        return new MapPicture(
                Frame.WIDTH,
                frame.height(),
                frame.path(Outline.BULGARIA),
                isOfOne ? inset(frame) : null,
                List.copyOf(spots),
                around);
    }

    public boolean isEmpty() {
        return spots.isEmpty();
    }

    private static double radius(Dot dot) {
        return dot.count() == 0 ? 3 : 4 + 4 * Math.sqrt(dot.count());
    }

    private static Spot spot(Dot dot, Choice choice, Frame frame, List<Box> taken, boolean isFirst) {
        double x = frame.x(dot.longitude());
        double y = frame.y(dot.latitude());
        double r = radius(dot);
        int letters = choice.label().length();
        var grown = isFirst ? label(x, y, r, letters, GROWN, frame, taken) : null;
        var label = grown == null ? label(x, y, r, letters, 1, frame, taken) : grown;
        if (label != null) {
            taken.add(label.box());
        }
        return new Spot(
                choice,
                dot.count(),
                written(x),
                written(y),
                written(r),
                label == null ? null : written(label.x()),
                label == null ? "" : written(label.y()),
                label == null ? "" : label.anchor(),
                grown == null);
    }

    /** On one of the four sides, where the name lies on nothing else. */
    private static @Nullable Label label(
            double x, double y, double r, int letters, double grown, Frame frame, List<Box> taken) {
        double wide = letters * LETTER * grown;
        double tall = LINE * grown;
        return Stream.of(
                        new Label(x + r + 5, y + 5, "start", Box.of(x + r + 3, y - tall / 2, wide, tall)),
                        new Label(x - r - 5, y + 5, "end", Box.of(x - r - 7 - wide, y - tall / 2, wide, tall)),
                        new Label(x, y - r - 6, "middle", Box.of(x - wide / 2, y - r - 4 - tall, wide, tall)),
                        new Label(x, y + r + tall - 4, "middle", Box.of(x - wide / 2, y + r + 2, wide, tall)))
                .filter(one -> one.box().isWithin(Frame.WIDTH, frame.height()))
                .filter(one -> taken.stream().noneMatch(one.box()::meets))
                .findFirst()
                .orElse(null);
    }

    private static Inset inset(Frame shown) {
        var country = Frame.of(Outline.BULGARIA);
        double x = Math.max(0, country.x(shown.west()));
        double y = Math.max(0, country.y(shown.north()));
        return new Inset(
                Frame.WIDTH,
                country.height(),
                country.path(Outline.BULGARIA),
                written(x),
                written(y),
                written(Math.min(Frame.WIDTH, country.x(shown.east())) - x),
                written(Math.min(country.height(), country.y(shown.south())) - y));
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private record Label(double x, double y, String anchor, Box box) {}

    private record Box(double left, double top, double right, double bottom) {

        static Box around(double x, double y, double r) {
            return new Box(x - r, y - r, x + r, y + r);
        }

        static Box of(double left, double top, double wide, double tall) {
            return new Box(left, top, left + wide + 4, top + tall);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isWithin(int width, int height) {
            return left >= 0 && top >= 0 && right <= width && bottom <= height;
        }
    }
}
