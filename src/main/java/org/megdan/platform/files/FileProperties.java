package org.megdan.platform.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param largest how large one file may be */
@ConfigurationProperties("megdan.files")
record FileProperties(@DefaultValue("50MB") DataSize largest) {}
