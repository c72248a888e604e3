package org.megdan.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.megdan.platform.database.server.Login;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DatabaseAccess databaseAccess(DatabaseProperties properties, @Value("${megdan.data:./data}") Path data) {
        // the first who touches the data, so everything below is made in a closed folder
        PrivateFolder.close(data);
        PrivateFolder.closeAll(data.resolve("index"));
        return DatabaseAccess.open(properties, data);
    }

    /** For the few who need a connection outside of the pool. */
    @Bean
    Login app(DatabaseAccess access) {
        return access.app();
    }

    /** Takes a connection when the first statement needs one: a page without any stays up when the database is away. */
    @Bean
    @Primary
    DataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
        var lazy = new LazyConnectionDataSourceProxy();
        // as the pool has them; else a connection would be opened to find out
        lazy.setDefaultAutoCommit(true);
        lazy.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        lazy.setTargetDataSource(pool);
        return lazy;
    }

    @Bean(defaultCandidate = false)
    HikariDataSource pool(DatabaseAccess access, DatabaseProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("megdan");
        config.setJdbcUrl(access.app().url());
        config.setUsername(access.app().user());
        config.setPassword(access.app().password());
        config.setMaximumPoolSize(properties.connections());
        config.setMinimumIdle(Math.min(4, properties.connections()));
        // short waits: a page that can't reach the database says so instead of hanging
        config.setConnectionTimeout(3_000);
        config.setValidationTimeout(2_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "megdan");
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty(
                "options", "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s");
        return new HikariDataSource(config);
    }

    /** For migrations and restore alone; never a candidate where a {@link DataSource} is wanted. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAccess access) {
        var owner = access.owner();
        return new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    }

    @Bean
    FlywayConfigurationCustomizer migrations(DatabaseAccess access) {
        // a schema that is newer than the program is not to be guessed at
        return flyway -> flyway.ignoreMigrationPatterns(new String[0])
                .placeholders(Map.of("app", access.app().user()));
    }
}
