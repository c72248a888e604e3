package org.megdan.desk.membership.directory.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The border of the country, once around. */
final class Outline {

    static final List<Point> BULGARIA = read("geo/bulgaria.txt");

    private Outline() {}

    /** Degrees east and north. */
    record Point(double longitude, double latitude) {

        static Point read(String line) {
            int space = line.indexOf(' ');
            return new Point(
                    Double.parseDouble(line.substring(0, space)), Double.parseDouble(line.substring(space + 1)));
        }
    }

    private static List<Point> read(String resource) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Point::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
