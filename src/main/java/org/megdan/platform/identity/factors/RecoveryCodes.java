package org.megdan.platform.identity.factors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes of 80 random bits each, so that a fast hash hides them; told once, each good for one time. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LETTERS = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;

    RecoveryCodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** New ones instead of those that were; the ids of these come back with them, since they are taken away. */
    Renewed renew(UUID factor) {
        var gone = sql.sql("delete from identity.recovery_code where factor = :factor returning id")
                .param("factor", factor)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        var codes = Stream.generate(RecoveryCodes::fresh).limit(COUNT).toList();
        for (var code : codes) {
            sql.sql("insert into identity.recovery_code (factor, hash) values (:factor, :hash)")
                    .param("factor", factor)
                    .param("hash", hash(TypedCode.of(code)))
                    .update();
        }
        return new Renewed(codes, gone);
    }

    /** The id of the code, which is gone with this call; empty when there is no such code. */
    Optional<UUID> use(UUID account, TypedCode typed) {
        return sql.sql("""
                delete from identity.recovery_code c using identity.second_factor f
                where f.id = c.factor and f.account = :account and c.hash = :hash
                returning c.id
                """)
                .param("account", account)
                .param("hash", hash(typed))
                .query(UUID.class)
                .optional();
    }

    private static String fresh() {
        var letters = IntStream.range(0, LETTERS)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private static byte[] hash(TypedCode code) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(code.asRecoveryCode().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Renewed(List<String> codes, List<UUID> gone) {}
}
