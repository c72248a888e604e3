package org.megdan.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Tries;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;

class UnreadableTests {

    @Test
    void whatIsSentBadlyIsSaidToItsSender() {
        assertThat(Unreadable.status(new InvalidParameterException("%"))).contains(HttpStatus.BAD_REQUEST);
        assertThat(Unreadable.status(reading(new MalformedStreamException("ends early"))))
                .contains(HttpStatus.BAD_REQUEST);
        assertThat(Unreadable.status(reading(new ClientAbortException(new SocketTimeoutException()))))
                .contains(HttpStatus.BAD_REQUEST);
        assertThat(Unreadable.status(new MultipartException("?", new InvalidParameterException("long", 413))))
                .contains(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void whoeverWentAwayWhileSendingIsNoFailure() {
        assertThat(Unreadable.status(new ClientAbortException(new EOFException())))
                .contains(HttpStatus.BAD_REQUEST);
    }

    @Test
    @Tries("H5")
    void whatFailsHereIsNot() {
        assertThat(Unreadable.status(reading(new FileNotFoundException("Too many open files"))))
                .isEmpty();
        assertThat(Unreadable.status(new InvalidParameterException(new IOException("Input/output error"))))
                .isEmpty();
        assertThat(Unreadable.status(new IllegalStateException("anything"))).isEmpty();
    }

    private static InvalidParameterException reading(IOException failure) {
        return new InvalidParameterException(new IOFileUploadException("Processing failed", failure));
    }
}
