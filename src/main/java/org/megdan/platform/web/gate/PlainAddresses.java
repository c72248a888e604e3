package org.megdan.platform.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.NotFound;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An id or a number in an address is spelt in one way; in any other nothing is there. */
@Configuration(proxyBeanMethods = false)
class PlainAddresses implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OneSpelling());
    }

    private static final class OneSpelling implements HandlerInterceptor {

        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        private static final Pattern NUMBER = Pattern.compile("-?[1-9][0-9]{0,18}|0");

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                    && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                            instanceof Map<?, ?> written) {
                for (var parameter : method.getMethodParameters()) {
                    var spelling = spelling(parameter.getParameterType());
                    if (spelling != null
                            && parameter.hasParameterAnnotation(PathVariable.class)
                            && written.get(parameter.getParameterName()) instanceof String text
                            && !spelling.matcher(text).matches()) {
                        throw new NotFound();
                    }
                }
            }
            return true;
        }

        private static @Nullable Pattern spelling(Class<?> type) {
            if (type == UUID.class) {
                return ID;
            }
            return type == int.class || type == long.class ? NUMBER : null;
        }
    }
}
