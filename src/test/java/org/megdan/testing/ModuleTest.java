package org.megdan.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.megdan.Megdan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application and a real PostgreSQL. It listens on a free port ({@code @LocalServerPort}) and can also be
 * asked without a socket ({@code MockMvcTester}). All such tests share one application as long as they add no
 * configuration of their own (no {@code @MockitoBean}, no properties). Every method starts from what the migrations left.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Megdan.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@TestExecutionListeners(listeners = FreshData.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {}
