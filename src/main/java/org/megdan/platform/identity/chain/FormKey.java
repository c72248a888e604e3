package org.megdan.platform.identity.chain;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs the form tokens of strangers: the same on every node, made by the first that needs it. */
@Component
class FormKey {

    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private volatile @Nullable SecretKeySpec key;

    FormKey(JdbcClient sql) {
        this.sql = sql;
    }

    static String random() {
        return written(RANDOM.generateSeed(16));
    }

    String signature(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            return written(mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            sql.sql("insert into identity.form_key (secret) values (:secret) on conflict do nothing")
                    .param("secret", RANDOM.generateSeed(32))
                    .update();
            var secret = sql.sql("select secret from identity.form_key")
                    .query(byte[].class)
                    .single();
            known = new SecretKeySpec(Objects.requireNonNull(secret), HMAC);
            key = known;
        }
        return known;
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
