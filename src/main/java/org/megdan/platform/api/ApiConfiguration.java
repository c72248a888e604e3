package org.megdan.platform.api;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SentArgument());
    }

    /** What anyone is shown has its ETag from the cache of public pages; this is for the answers that pass it by. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiEtags() {
        var filter = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getHeader("Authorization") == null;
            }
        };
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(filter);
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }

    @Bean
    RecurringTask<Void> forgetAnswers(KeptAnswers kept) {
        return Tasks.recurring("api.answers", FixedDelay.ofHours(1)).execute((task, context) -> kept.forgetOld());
    }
}
