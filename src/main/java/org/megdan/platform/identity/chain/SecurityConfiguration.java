package org.megdan.platform.identity.chain;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.megdan.platform.web.PublicAddress;
import org.megdan.platform.web.SafeHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * Finds out who asks, and guards forms and headers. It permits every address: what may be seen is the handler's declared rule
 * (platform.access), and the sign-in pages are ordinary pages of this module.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Each of a dozen filters would be timed on every request, which costs more than most of them. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    /** On every way of signing in: a new session id and a new form token. */
    @Bean
    SessionAuthenticationStrategy freshSession(CsrfTokenRepository formTokens, Opening opening, SignInLog log) {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(formTokens),
                (who, request, response) -> {
                    var account = AccountContexts.account(who);
                    if (!opening.isHalf(account, request)) {
                        log.succeeded(account, request);
                    }
                }));
    }

    @Bean
    WebAuthnRelyingPartyOperations passkeyCeremonies(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys, PublicAddress address) {
        var here = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(address.base()).getHost())
                .name("Мегдан")
                .build();
        return new VerifiedPasskeys(owners, passkeys, here, Set.of(address.base()));
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            PublicAddress address,
            SecurityContextRepository contexts,
            CsrfTokenRepository formTokens,
            SessionAuthenticationStrategy freshSession,
            Clock clock) {
        var chain = http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                // a mail program that ends letters (RFC 8058) has no form: the word in the address is the proof; nor
                // has
                // the log of another network: its signature is
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(
                                "/reminders/stop/*", "/still-right/*/stop", "/log/witness/add-checkpoint"))
                .sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(freshSession))
                // which looks for the form token in the body
                .addFilterBefore(new UploadFilter(), CsrfFilter.class)
                .addFilterAfter(new PasskeyGuard(clock), CsrfFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers, address))
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true))
                .build();
        // the passkey filter would otherwise keep its own kind of context, under the old session id
        chain.getFilters().stream()
                .filter(WebAuthnAuthenticationFilter.class::isInstance)
                .map(WebAuthnAuthenticationFilter.class::cast)
                .forEach(passkeys -> {
                    passkeys.setSecurityContextRepository(contexts);
                    passkeys.setSessionAuthenticationStrategy(freshSession);
                });
        return chain;
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers, PublicAddress address) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(SafeHeaders.POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(SafeHeaders.PERMISSIONS));
        if (address.isSecure()) {
            headers.httpStrictTransportSecurity(always -> always.requestMatcher(request -> true));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
