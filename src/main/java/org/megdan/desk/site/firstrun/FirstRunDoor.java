package org.megdan.desk.site.firstrun;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.megdan.core.actors.Network;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads every page of a server without a network to the first-run page. */
@Configuration(proxyBeanMethods = false)
class FirstRunDoor implements WebMvcConfigurer, HandlerInterceptor {

    private static final String PAGE = "/first-run";

    private final Network network;
    private final boolean isOpen;

    FirstRunDoor(Network network, @Value("${megdan.first-run:true}") boolean isOpen) {
        this.network = network;
        this.isOpen = isOpen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (isOpen) {
            registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("org.megdan.")
                || request.getDispatcherType() == DispatcherType.ERROR
                || request.getRequestURI().equals(PAGE)
                || network.isFounded()) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, PAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return false;
    }
}
