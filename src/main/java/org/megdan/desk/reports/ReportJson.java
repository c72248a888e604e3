package org.megdan.desk.reports;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as the text that is published, and back. */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReportJson() {}

    static String write(Object part) {
        return JSON.writeValueAsString(part);
    }

    static YearReport read(String content) {
        return JSON.readValue(content, YearReport.class);
    }

    static YearFigures figures(String content) {
        return JSON.readValue(content, YearFigures.class);
    }
}
