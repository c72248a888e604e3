package org.megdan.platform.api;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A number as people write them: up to fifteen digits before the point and ten behind it. */
class PlainNumber extends StdScalarDeserializer<BigDecimal> {

    private static final int BEFORE = 15;
    private static final int BEHIND = 10;

    PlainNumber() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(context.constructType(BigDecimal.class), parser);
        }
        var number = parser.getDecimalValue();
        var isPlain = number.scale() <= BEHIND && (long) number.precision() - number.scale() <= BEFORE;
        return isPlain
                ? number
                : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "not a number that is kept");
    }
}
