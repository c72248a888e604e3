package org.megdan.platform.web.problem;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.multipart.MultipartException;

/** A request that could not be read, because of what was sent. A disk that failed while files were taken is ours, though it fails alike. */
final class Unreadable {

    private Unreadable() {}

    /** What its sender is told; empty when the failure is of another kind. */
    static Optional<HttpStatus> status(Exception failure) {
        var isUnreadable = failure instanceof RequestRejectedException
                || failure instanceof BadRequestException
                || failure instanceof InvalidParameterException
                || failure instanceof MultipartException;
        if (!isUnreadable || isOurs(failure)) {
            return Optional.empty();
        }
        return causes(failure)
                .filter(InvalidParameterException.class::isInstance)
                .map(cause -> HttpStatus.resolve(((InvalidParameterException) cause).getErrorCode()))
                .findFirst()
                .or(() -> Optional.of(HttpStatus.BAD_REQUEST));
    }

    /** The connection's failures are named by the server, and so are the form's own; any other is the disk's. */
    private static boolean isOurs(Throwable failure) {
        return causes(failure).noneMatch(BadRequestException.class::isInstance)
                && causes(failure)
                        .filter(cause -> cause.getCause() == null)
                        .anyMatch(cause -> cause instanceof IOException
                                && !(cause instanceof FileUploadException
                                        || cause instanceof MalformedStreamException));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
