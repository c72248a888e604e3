package org.megdan.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url JDBC address of an outer PostgreSQL; none means the built-in one
 * @param connections how many connections one node opens at most
 */
@ConfigurationProperties("megdan.database")
record DatabaseProperties(
        @Nullable String url,
        @DefaultValue("megdan_owner") String ownerUser,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("megdan_app") String user,
        @DefaultValue("") String password,
        @DefaultValue("16") int connections) {}
