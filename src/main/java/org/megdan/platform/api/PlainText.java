package org.megdan.platform.api;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A text that can be kept: only from a JSON text, without characters that a database refuses. */
class PlainText extends StdScalarDeserializer<String> {

    private static final int LONGEST = 20_000;

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        var text = parser.getString();
        var isKeepable = text.length() <= LONGEST
                && text.codePoints()
                        .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return isKeepable ? text : (String) context.handleWeirdStringValue(String.class, "", "not a text that is kept");
    }
}
