package org.megdan.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.EvenWithoutRoom;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses acts before they begin while there is no room; asked last, so that what is hidden stays hidden. */
@Configuration(proxyBeanMethods = false)
class WhileThereIsRoom implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final DiskRoom room;

    WhileThereIsRoom(DiskRoom room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (room.isScarce()
                && !READING.contains(request.getMethod())
                && handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(EvenWithoutRoom.class)
                && !method.getBeanType().isAnnotationPresent(EvenWithoutRoom.class)) {
            throw new NotSaved();
        }
        return true;
    }
}
