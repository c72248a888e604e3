package org.megdan.core.plans.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActivityRow;
import tools.jackson.databind.json.JsonMapper;

/** The one text of a plan of a year that a decision is bound to; how it goes is not in it. */
public final class YearText {

    private static final String FORMAT = "megdan-action-plan/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private YearText() {}

    public static String of(ActionPlan plan, List<ActionEntry> entries) {
        return JSON.writeValueAsString(fields(
                "format",
                FORMAT,
                "strategy",
                plan.versionId(),
                "year",
                plan.year(),
                "note",
                plan.note(),
                "tasks",
                entries.stream().map(YearText::task).toList()));
    }

    private static Map<String, Object> task(ActionEntry entry) {
        return fields(
                "task",
                entry.nodeId(),
                "code",
                entry.code(),
                "title",
                entry.title(),
                "priority",
                entry.priority(),
                "note",
                entry.note(),
                "activities",
                entry.activities().stream().map(YearText::activity).toList());
    }

    private static Map<String, Object> activity(ActivityRow activity) {
        return fields(
                "id",
                activity.id(),
                "title",
                activity.title(),
                "responsible",
                activity.responsibleId(),
                "partners",
                activity.partners(),
                "from",
                activity.startsOn(),
                "to",
                activity.endsOn());
    }

    private static Map<String, Object> fields(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null && !"".equals(value) && !List.of().equals(value)) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }
}
