package org.megdan.desk.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.IndicatorKind;

/**
 * An indicator of the demonstration, year by year from 2014.
 *
 * @param sums the years add up; otherwise each states a level
 * @param outOf readings are so many of this whole, 0 when they are plain numbers
 * @param waits the last reading still waits for approval
 */
record FigureStory(
        String code,
        String name,
        String unit,
        IndicatorKind kind,
        Direction direction,
        boolean sums,
        int outOf,
        @Nullable Integer baseline,
        List<Integer> targets,
        List<Integer> readings,
        boolean waits) {

    static final List<FigureStory> ALL = List.of(
            sum(
                    "1.1.3",
                    "Участници в обучения за НПО",
                    "души",
                    years(40, 45, 50, 50, 55, 60, 60),
                    years(38, 52, 61, 47, 70, 66, 31)),
            sum(
                    "1.1.4",
                    "Издадени броеве на бюлетина",
                    "бр.",
                    years(12, 12, 12, 12, 12, 12, 12),
                    years(10, 12, 12, 11, 12, 12, 9)),
            level(
                            "1.1.6",
                            "Експерти, готови да съветват НПО",
                            "души",
                            4,
                            years(6, 8, 10, 12, 14, 16, 18),
                            years(5, 8, 9, 11, 13, 14, 15))
                    .needed(),
            sum(
                    "1.2.4",
                    "Становища, подкрепени от поне пет организации",
                    "бр.",
                    years(3, 3, 4, 4, 4, 5, 5),
                    years(2, 3, 5, 4, 6, 5, 4)),
            sum(
                    "2.2.3",
                    "Обучени доброволци",
                    "души",
                    years(30, 35, 40, 45, 50, 55, 60),
                    years(34, 41, 38, 52, 63, 58, 40)),
            sum(
                            "2.2.6",
                            "Дарени часове в „Дарете час“",
                            "часа",
                            years(200, 250, 300, 350, 400, 450, 500),
                            years(180, 260, 340, 390, 470, 520, 210))
                    .waiting(),
            level(
                            "3.2.3",
                            "Семейства, които чакат услуга",
                            "семейства",
                            60,
                            years(55, 50, 45, 40, 36, 33, 30),
                            years(58, 52, 50, 41, 38, 36))
                    .falling(),
            new FigureStory(
                    "3.3.4",
                    "Доволни потребители на услугите",
                    "%",
                    IndicatorKind.PROGRESS,
                    Direction.UP,
                    false,
                    120,
                    null,
                    years(70, 72, 75, 78, 80, 82, 85),
                    years(81, 88, 93, 92, 98, 101, 104),
                    false),
            level(
                    "4.1.3",
                    "Организации членове",
                    "бр.",
                    18,
                    years(20, 22, 24, 26, 28, 30, 32),
                    years(19, 23, 25, 27, 30, 32, 33)));

    private static FigureStory sum(
            String code, String name, String unit, List<Integer> targets, List<Integer> readings) {
        return new FigureStory(
                code, name, unit, IndicatorKind.PROGRESS, Direction.UP, true, 0, null, targets, readings, false);
    }

    private static FigureStory level(
            String code, String name, String unit, int baseline, List<Integer> targets, List<Integer> readings) {
        return new FigureStory(
                code, name, unit, IndicatorKind.PROGRESS, Direction.UP, false, 0, baseline, targets, readings, false);
    }

    private FigureStory needed() {
        return new FigureStory(
                code, name, unit, IndicatorKind.CAPACITY, direction, sums, outOf, baseline, targets, readings, waits);
    }

    private FigureStory falling() {
        return new FigureStory(code, name, unit, kind, Direction.DOWN, sums, outOf, baseline, targets, readings, waits);
    }

    private FigureStory waiting() {
        return new FigureStory(code, name, unit, kind, direction, sums, outOf, baseline, targets, readings, true);
    }

    private static List<Integer> years(Integer... values) {
        return List.of(values);
    }
}
