package org.megdan.platform.database;

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
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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

    /** Opens its first connection when somebody asks for one, which is after the migrations. */
    @Bean(defaultCandidate = false)
    HikariDataSource pool(DatabaseAccess access, DatabaseProperties properties) {
        var pool = new HikariDataSource();
        pool.setPoolName("megdan");
        pool.setJdbcUrl(access.app().url());
        pool.setUsername(access.app().user());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(properties.connections());
        pool.setMinimumIdle(Math.min(4, properties.connections()));
        // short waits: a page that can't reach the database says so instead of hanging
        pool.setConnectionTimeout(3_000);
        pool.setValidationTimeout(2_000);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "megdan");
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /** The key is known only then, and every connection of the pool brings it along. */
    @Bean
    FlywayMigrationStrategy migrationsThenKey(
            DatabaseAccess access, InstallationKey key, @Qualifier("pool") HikariDataSource pool) {
        return flyway -> {
            flyway.migrate();
            key.settle(access.owner());
            pool.addDataSourceProperty(
                    "options",
                    "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s -c megdan.key="
                            + key.written());
        };
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
