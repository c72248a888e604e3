package org.megdan.desk.membership.directory;

import java.util.List;
import org.megdan.platform.export.OpenTables;
import org.springframework.stereotype.Component;

@Component
class DirectoryTables implements OpenTables {

    @Override
    public List<OpenTable> tables() {
        return List.of(
                new OpenTable("membership.data.members", "/open-data/" + Circle.MEMBERS.file()),
                new OpenTable("membership.data.recommended", "/open-data/" + Circle.RECOMMENDED.file()));
    }
}
