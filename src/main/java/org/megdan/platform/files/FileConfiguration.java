package org.megdan.platform.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.LocalTime;
import org.megdan.platform.database.Installation;
import org.megdan.platform.database.PrivateFolder;
import org.megdan.platform.database.room.WrittenFolder;
import org.megdan.platform.web.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
class FileConfiguration {

    /** In the data folder or where megdan.files.folder says; nodes that share a database share this folder. */
    @Bean
    FileStore fileStore(WrittenFolder storedFiles) {
        PrivateFolder.closeAll(storedFiles.folder());
        return new FolderFileStore(storedFiles.folder());
    }

    @Bean
    WrittenFolder storedFiles(@Value("${megdan.data:./data}") Path data, Environment environment) {
        return new WrittenFolder(Installation.filesFolder(environment, data));
    }

    @Bean
    RecurringTask<Void> fileSweep(SweepFiles sweep) {
        var night = Schedules.daily(Language.ZONE, LocalTime.of(3, 40));
        return Tasks.recurring("files-sweep", night).execute((task, context) -> sweep.run());
    }
}
