package org.megdan.core.actors;

/** The number of a legal entity in the Bulgarian registers: nine digits, or thirteen for a branch, the last one a check. */
public final class Eik {

    private static final int[] NINE = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] NINE_AGAIN = {3, 4, 5, 6, 7, 8, 9, 10};
    private static final int[] THIRTEEN = {2, 7, 3, 5};
    private static final int[] THIRTEEN_AGAIN = {4, 9, 5, 7};

    private Eik() {}

    public static boolean isValid(String number) {
        return number.matches("[0-9]{9}|[0-9]{13}")
                && check(number, 0, NINE, NINE_AGAIN) == digit(number, 8)
                && (number.length() == 9 || check(number, 8, THIRTEEN, THIRTEEN_AGAIN) == digit(number, 12));
    }

    private static int check(String number, int from, int[] weights, int[] again) {
        int rest = sum(number, from, weights) % 11;
        return rest < 10 ? rest : sum(number, from, again) % 11 % 10;
    }

    private static int sum(String number, int from, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(number, from + i);
        }
        return sum;
    }

    private static int digit(String number, int place) {
        return number.charAt(place) - '0';
    }
}
