package org.megdan.platform.identity.providers;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A provider at the edge that tells whatever a test wants it to. The real one is asked by {@link KeycloakTests}. */
final class InventedProvider implements AutoCloseable {

    static final String CLIENT = "megdan";

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey strangersKey = key();
    private Consumer<JWTClaimsSet.Builder> claims = all -> {};
    private boolean isForged;
    private String nonce = "";
    private String form = "";

    InventedProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", call -> answer(call, description()));
        server.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What its next token says besides the usual. */
    void says(Consumer<JWTClaimsSet.Builder> more) {
        claims = more;
        isForged = false;
    }

    void is(String subject, @Nullable String email, boolean isVerified) {
        says(all -> all.subject(subject).claim("email", email).claim("email_verified", isVerified));
    }

    void forges() {
        isForged = true;
    }

    /** What it was asked for by the browser: it puts that nonce into its token. */
    void asked(String nonceOfQuestion) {
        nonce = nonceOfQuestion;
    }

    /** What was sent to it for the last token. */
    String form() {
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange call) throws IOException {
        form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(call, """
                {"access_token": "invented", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(signed()));
    }

    private String signed() {
        var now = Instant.now();
        var all = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("somebody")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce);
        claims.accept(all);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    all.build());
            token.sign(new RSASSASigner(isForged ? strangersKey : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().put("Content-Type", List.of("application/json"));
        call.sendResponseHeaders(200, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
