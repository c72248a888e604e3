package org.megdan.desk.site.firstrun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.megdan.core.actors.Network;
import org.megdan.platform.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Words that only whoever started the server can read, so that a stranger cannot take a fresh one. New at every start. */
@Component
class FirstRunCode {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRunCode.class);
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final Network network;
    private final PublicAddress address;
    private final String code = newCode();

    FirstRunCode(Network network, PublicAddress address) {
        this.network = network;
        this.address = address;
    }

    boolean is(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(typed));
    }

    String code() {
        return code;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (!network.isFounded()) {
            LOG.info("Nobody runs this server yet. Open {}/first-run?code={} to begin.", address.base(), code);
        }
    }

    private static byte[] bytes(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private static String newCode() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
