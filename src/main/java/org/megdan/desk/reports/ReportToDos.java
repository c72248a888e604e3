package org.megdan.desk.reports;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Reports that are begun and not published, for those who write them. */
@Component
class ReportToDos implements ToDos {

    private final ReportShelf shelf;

    ReportToDos(ReportShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may(ReportShelf.WRITE)) {
            return List.of();
        }
        return shelf.all(viewer).stream()
                .filter(report -> !report.isPublished())
                .map(report -> new ToDo(
                        ToDo.Kind.FINISH,
                        report.draftPath(),
                        layout.t("reports.title", Integer.toString(report.year())),
                        report.title(),
                        null))
                .toList();
    }
}
