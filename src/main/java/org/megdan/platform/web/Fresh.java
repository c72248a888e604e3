package org.megdan.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page of this handler is never kept by the cache of public pages: it holds a form token or depends on the moment. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Fresh {

    /** Set as an attribute of a request, it says the same of this one answer: of a page that could not be whole. */
    String THIS_TIME = "megdan.fresh";
}
