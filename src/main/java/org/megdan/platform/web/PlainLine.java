package org.megdan.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name or another single line as people read it: no control signs, none that can't be seen, and no letters under so many marks that a page breaks. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = PlainLine.SIGNS)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PlainLine {

    /** The whole of such a line, as a regular expression. */
    String SIGNS = "(?!.*\\p{M}{4})[^\\p{Cntrl}\\p{Cf}]*";

    /** A key of {@link Messages}. */
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
