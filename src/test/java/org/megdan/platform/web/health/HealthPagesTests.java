package org.megdan.platform.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.PagesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PagesTest
class HealthPagesTests {

    @Autowired
    MockMvcTester pages;

    @ParameterizedTest
    @ValueSource(strings = {"/live", "/ready"})
    void answersAnyone(String path) {
        assertThat(pages.get().uri(path)).hasStatusOk().hasHeader("Cache-Control", "no-store");
    }

    @Test
    void showsFiguresToThisMachine() {
        var request = new MockHttpServletRequest("GET", "/metrics");
        request.setRemoteAddr("::1");
        assertThat(figures().mayBeSeenBy(request)).isTrue();
        assertThat(figures().text()).contains("acts_total");
    }

    @Test
    void hidesFiguresFromOthers() {
        var stranger = new MockHttpServletRequest("GET", "/metrics");
        stranger.setRemoteAddr("203.0.113.7");
        var proxied = new MockHttpServletRequest("GET", "/metrics");
        proxied.addHeader("X-Forwarded-For", "203.0.113.7");

        assertThat(figures().mayBeSeenBy(stranger)).isFalse();
        assertThat(figures().mayBeSeenBy(proxied)).isFalse();
    }

    @Test
    void exposesNothingElseOfTheMachine() {
        assertThat(pages.get().uri("/actuator"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isGreaterThanOrEqualTo(300));
        assertThat(pages.get().uri("/actuator/health"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isGreaterThanOrEqualTo(300));
    }

    private static Figures figures() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.counter("acts").increment();
        var beans = new StaticListableBeanFactory();
        beans.addBean("registry", registry);
        return new Figures(beans.getBeanProvider(PrometheusMeterRegistry.class));
    }
}
