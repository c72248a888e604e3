package org.megdan.platform.identity.chain;

import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.tokens.Tokens;
import org.megdan.platform.web.PublicAddress;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The chain of programs: only a token says who asks. A session is not looked at, so a page elsewhere can't act here in a
 * visitor's name, and a form token is not needed; on pages a token is not looked at.
 */
@Configuration(proxyBeanMethods = false)
class ProgramChain {

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            PublicAddress address,
            Tokens tokens,
            Throttle throttle,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.securityMatcher("/api/v1/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> SecurityConfiguration.headers(headers, address))
                .addFilterBefore(new BearerFilter(tokens, throttle, problems), AnonymousAuthenticationFilter.class)
                .build();
    }
}
