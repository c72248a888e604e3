package org.megdan.platform.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder where files lie; none means {@code files} in the data folder. Nodes that share a database share the folder
 * @param largest how large one file may be
 */
@ConfigurationProperties("megdan.files")
record FileProperties(
        @Nullable Path folder, @DefaultValue("50MB") DataSize largest) {}
