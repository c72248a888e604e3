package org.megdan.platform.api;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does each act once. The answer is kept under the sender's key in the transaction of the act itself, so that there is
 * neither an act without its answer nor an answer without its act, whenever the server dies. The same request again, also at
 * the same moment, gets the first answer; another request under the same key is refused. What is refused leaves nothing.
 */
@Component
public class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final KeptAnswers kept;

    Acts(KeptAnswers kept) {
        this.kept = kept;
    }

    @Transactional
    public <B> ResponseEntity<byte[]> once(Sent sent, Class<B> type, Function<B, Done> act) {
        var account = Objects.requireNonNull(Acting.now().account());
        var body = Bodies.read(sent.body(), type);
        if (!kept.begin(account, sent)) {
            return kept.find(account, sent)
                    .map(Acts::answer)
                    .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "api.refused.other-body"));
        }
        var done = done(act, body);
        var answer = new KeptAnswer(done.status().value(), done.location(), Bodies.write(done.body()));
        kept.finish(account, sent, answer);
        return answer(answer);
    }

    // what only the database refuses is no fault of the server, and still worth a better sentence some day
    private static <B> Done done(Function<B, Done> act, B body) {
        try {
            return act.apply(body);
        } catch (DataIntegrityViolationException refused) {
            LOG.warn("An act was refused by the database alone: {}", refused.getMessage());
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "api.refused.not-kept");
        }
    }

    private static ResponseEntity<byte[]> answer(KeptAnswer answer) {
        var response = ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        var location = answer.location();
        if (location != null) {
            response.location(URI.create(location));
        }
        return response.header("Cache-Control", "no-store").body(answer.body());
    }
}
