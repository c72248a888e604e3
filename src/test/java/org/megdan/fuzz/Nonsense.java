package org.megdan.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values as they stand in a request: some are not even text. */
final class Nonsense {

    static final String CANARY = "канарче-7310110000";

    private static final String CANARY_SENT = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);

    static final List<String> VALUES = List.of(
            "%ff",
            "%00",
            "a%00" + CANARY_SENT,
            "%ED%A0%80",
            "%zz",
            "%",
            "",
            "%20",
            "-1",
            "0",
            "2147483648",
            "999999999999",
            "99999999999999999999999999",
            "1e400",
            "NaN",
            "0x1",
            "0000001",
            "%2B999999999-12",
            "%2B999999999-12-31",
            "999999999-01-01",
            "0000-00-00",
            "31.12.2027",
            "1000000000",
            "00000000-0000-0000-0000-000000000000",
            "%27%22%3Cscript%3Ealert(1)%3C/script%3E" + CANARY_SENT,
            "%27%3Bselect+pg_sleep(5)--",
            "%0D%0ASet-Cookie:%20a%3Db",
            "%E2%80%AE" + CANARY_SENT,
            "%F0%9F%8C%B3",
            "%CC%81".repeat(500),
            "..%2F..%2Fetc%2Fpasswd",
            "%24%7B7*7%7D%25%7B8*8%7D",
            "x".repeat(6000),
            CANARY_SENT + "%40example.org");

    private Nonsense() {}

    static String any(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
