package org.megdan.platform.identity.providers;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Exchanges a code for a token and checks it; the person is who the token says, nothing more is asked for. The library's provider of
 * authentications is no bean: as one it would become that of the whole house.
 */
@Component
class ProviderCodes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcAuthorizationCodeAuthenticationProvider codes;

    ProviderCodes() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(patientClient());
        codes = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, request -> new DefaultOidcUser(List.of(), request.getIdToken()));
    }

    /** @throws AuthenticationException when anything about the answer is not as it should be */
    Optional<OidcIdToken> token(ClientRegistration known, OAuth2AuthorizationExchange exchange) {
        var shown = codes.authenticate(new OAuth2LoginAuthenticationToken(known, exchange));
        return shown != null && shown.getPrincipal() instanceof OidcUser user
                ? Optional.of(user.getIdToken())
                : Optional.empty();
    }

    private static RestClient patientClient() {
        var connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(PATIENCE);
        connections.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
