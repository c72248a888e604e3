package org.megdan.platform.search;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.search.words.Skeleton;
import org.megdan.platform.search.words.Stems;
import org.megdan.platform.search.words.Word;
import org.megdan.platform.search.words.Words;

/**
 * A document as the index keeps it. Words are reduced here, in the application, so that every field is cut at blanks
 * whatever the engine behind it.
 */
@SearchEntity(name = "entry")
@Indexed(index = "entries")
@SuppressWarnings("UnusedVariable") // the mapper reads the fields
final class Entry {

    static final String NO_LANGUAGE = "none";
    private static final int LONGEST_BODY = 200_000;
    private static final String AT_BLANKS = "whitespace";

    @DocumentId
    private final String key;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private final String kind;

    @KeywordField
    private final Set<String> audience;

    @KeywordField
    private final String language;

    @GenericField
    private final int weight;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private final @Nullable LocalDate date;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final String id;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final String url;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final String title;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final String body;

    @FullTextField(analyzer = AT_BLANKS)
    private final String titleStems;

    @FullTextField(analyzer = AT_BLANKS)
    private final String bodyStems;

    @FullTextField(analyzer = AT_BLANKS)
    private final String titleWords;

    /** As they stand, then their stems: what a mistyped word is compared with. */
    @FullTextField(analyzer = AT_BLANKS)
    private final String words;

    @FullTextField(analyzer = AT_BLANKS, norms = Norms.NO)
    private final String skeletons;

    Entry(SearchDocument document) {
        key = key(document.kind(), document.id());
        kind = document.kind();
        audience = document.audience();
        language =
                document.language() == null ? NO_LANGUAGE : document.language().code();
        weight = document.weight();
        date = document.date();
        id = document.id();
        url = document.url();
        title = composed(document.title());
        var text = composed(document.body());
        body = text.length() > LONGEST_BODY ? text.substring(0, LONGEST_BODY) : text;
        var inTitle = Words.of(title);
        var inBody = Words.of(body);
        titleStems = stems(inTitle);
        bodyStems = stems(inBody);
        titleWords = plain(inTitle);
        var stems = distinctStems(inTitle, inBody);
        words = titleWords + plain(inBody) + String.join(" ", stems);
        skeletons = skeletons(inTitle, inBody, stems);
    }

    static String key(String kind, String id) {
        return kind + "/" + id;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String stems(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (!Stems.isCommon(word.text())) {
                Stems.of(word.text()).forEach(stem -> text.append(stem).append(' '));
            }
        }
        return text.toString();
    }

    private static String plain(List<Word> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.text()).append(' '));
        return text.toString();
    }

    private static Set<String> distinctStems(List<Word> title, List<Word> body) {
        var all = new LinkedHashSet<String>();
        title.forEach(word -> all.addAll(Stems.of(word.text())));
        body.forEach(word -> all.addAll(Stems.of(word.text())));
        return all;
    }

    /** Each once: they are only asked whether they are there. */
    private static String skeletons(List<Word> title, List<Word> body, Set<String> stems) {
        var forms = new LinkedHashSet<>(stems);
        title.forEach(word -> forms.add(word.text()));
        body.forEach(word -> forms.add(word.text()));
        return forms.stream().map(Skeleton::of).distinct().collect(joining(" "));
    }
}
