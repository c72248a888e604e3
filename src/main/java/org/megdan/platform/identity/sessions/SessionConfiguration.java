package org.megdan.platform.identity.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.tokens.Tokens;
import org.megdan.platform.web.PublicAddress;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        var cookie = new DefaultCookieSerializer();
        // the prefix keeps other hosts of the domain from planting a session
        cookie.setCookieName(address.isSecure() ? "__Host-megdan" : "megdan");
        cookie.setUseSecureCookie(address.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge((int) StoredSession.LONGEST.toSeconds());
        return cookie;
    }

    @Bean
    FilterRegistrationBean<SavedSession> savedSession() {
        var registration = new FilterRegistrationBean<>(new SavedSession());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    @Bean
    RecurringTask<Void> forgetTries(Throttle throttle) {
        return Tasks.recurring("identity.tries", FixedDelay.ofHours(1)).execute((task, context) -> throttle.forget());
    }

    @Bean
    RecurringTask<Void> forgetSessions(SessionStore store, Tokens tokens) {
        return Tasks.recurring("identity.sessions", FixedDelay.ofHours(1)).execute((task, context) -> {
            store.deleteExpired();
            tokens.deleteExpired();
        });
    }
}
