package org.megdan.platform.web.gate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * @param small below which a body is read from anybody without counting it: it fits what each connection has anyway
 * @param mostInMemory what of one body can lie in memory; files of a form lie on the disk
 */
@Component
record BodySizes(
        @Value("${spring.servlet.multipart.file-size-threshold}")
        DataSize small,

        @Value("${server.tomcat.max-http-form-post-size}") DataSize mostInMemory) {

    /** @param length negative when it is not known before it ends */
    boolean isSmall(long length) {
        return length >= 0 && length < small.toBytes();
    }

    long inMemory(long length) {
        if (isSmall(length)) {
            return 0;
        }
        return length < 0 ? mostInMemory.toBytes() : Math.min(length, mostInMemory.toBytes());
    }
}
