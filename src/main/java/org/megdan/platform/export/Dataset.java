package org.megdan.platform.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.export.Column.Type;

/**
 * A table that leaves the house: defined once, written as CSV, XLSX or JSON and described for programs. Its titles and
 * descriptions are messages: {@code key}, {@code key.about}, {@code key.COLUMN}, {@code key.COLUMN.about}.
 *
 * <pre>{@code
 * static final Dataset<GoalRow> GOALS = Dataset.<GoalRow>named("goals", "strategy.data.goals")
 *         .text("code", GoalRow::code)
 *         .date("adopted_on", GoalRow::adoptedOn);
 * }</pre>
 *
 * @param name of the file and of the table in descriptions: Latin letters, digits, {@code _} and {@code -}
 */
public record Dataset<R>(String name, String key, List<Column<R>> columns) {

    public Dataset {
        if (!name.matches("[a-z][a-z0-9_-]*")) {
            throw new IllegalArgumentException("Not a name for a file: " + name);
        }
        columns = List.copyOf(columns);
    }

    public static <R> Dataset<R> named(String name, String key) {
        return new Dataset<>(name, key, List.of());
    }

    public Dataset<R> text(String name, Function<R, @Nullable String> value) {
        return with(name, Type.TEXT, value::apply);
    }

    public Dataset<R> integer(String name, Function<R, @Nullable Number> value) {
        return with(name, Type.INTEGER, value::apply);
    }

    public Dataset<R> number(String name, Function<R, @Nullable BigDecimal> value) {
        return with(name, Type.NUMBER, value::apply);
    }

    public Dataset<R> date(String name, Function<R, @Nullable LocalDate> value) {
        return with(name, Type.DATE, value::apply);
    }

    public Dataset<R> moment(String name, Function<R, @Nullable Instant> value) {
        return with(name, Type.MOMENT, value::apply);
    }

    public Dataset<R> yesNo(String name, Function<R, @Nullable Boolean> value) {
        return with(name, Type.YES_NO, value::apply);
    }

    public Dataset<R> address(String name, Function<R, @Nullable String> value) {
        return with(name, Type.ADDRESS, value::apply);
    }

    /** The same for people: its columns are called as in the words of the reader, in files for spreadsheets too. */
    public Dataset<R> titled(UnaryOperator<String> words) {
        return new Dataset<>(
                name,
                key,
                columns.stream()
                        .map(column ->
                                new Column<>(words.apply(column.key()), column.type(), column.key(), column.value()))
                        .toList());
    }

    private Dataset<R> with(String name, Type type, Function<R, @Nullable Object> value) {
        var column = new Column<>(name, type, key + "." + name, value);
        return new Dataset<>(
                this.name,
                key,
                Stream.concat(columns.stream(), Stream.of(column)).toList());
    }
}
