package org.megdan.desk.membership.applications;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.desk.membership.programmes.Criterion;
import org.megdan.platform.files.ArrivedFile;
import org.megdan.platform.files.StoredFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented words and a file for each criterion of an application, and what the office makes of them. */
@Profile("demo")
@Component
class SampleFilling {

    private static final Map<Integer, String> WORDS = Map.of(
            1, "Работим заедно от пролетта на 2021 г. (примерен текст).",
            2, "Две почиствания на парка и едно четене на глас.",
            3, "Отчетът е на нашата страница.");

    private final FillApplication filling;
    private final KeepReview reviews;
    private final StoredFiles files;

    SampleFilling(FillApplication filling, KeepReview reviews, StoredFiles files) {
        this.files = files;
        this.filling = filling;
        this.reviews = reviews;
    }

    void fill(Application application, ApplicationForm empty) {
        var sent = new HashMap<String, String>();
        sent.put("lock", Integer.toString(application.lock()));
        sent.put("words", "Искаме да вършим повече заедно с другите (примерно заявление).");
        empty.lines().forEach(line -> {
            sent.put(line.field("words"), WORDS.getOrDefault(line.criterion().position(), ""));
            sent.put(line.field("link"), line.criterion().position() == 3 ? "https://example.org/otchet" : "");
        });
        var arrived = new HashMap<UUID, ArrivedFile>();
        empty.lines().stream()
                .filter(line -> line.criterion().evidence() == Criterion.Evidence.FILE)
                .forEach(line -> arrived.put(line.criterion().id(), document()));
        filling.save(application, empty.typed(sent), arrived);
    }

    void review(Application application, ApplicationForm form) {
        var first = form.lines().getFirst();
        reviews.keep(
                application,
                new ReviewForm(List.of(
                        new ReviewForm.Line(first.criterion(), Review.Verdict.MET.name(), ""),
                        new ReviewForm.Line(
                                form.lines().get(1).criterion(),
                                Review.Verdict.UNCLEAR.name(),
                                "Кога е било четенето?"))));
    }

    private ArrivedFile document() {
        var bytes = "Примерен документ: съдът и номерът в него са измислени.".getBytes(StandardCharsets.UTF_8);
        return files.take(new ByteArrayInputStream(bytes), "Решение на измисления съд.txt");
    }
}
