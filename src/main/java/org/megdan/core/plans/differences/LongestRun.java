package org.megdan.core.plans.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The longest subsequence whose places ascend: everything outside it was moved, and nothing else need be said to have. */
final class LongestRun {

    private LongestRun() {}

    static <T> List<T> of(List<T> items, ToIntFunction<T> place) {
        var ends = new ArrayList<Integer>();
        var previous = new int[items.size()];
        Arrays.fill(previous, -1);
        for (int i = 0; i < items.size(); i++) {
            int at = firstNotBelow(items, place, ends, place.applyAsInt(items.get(i)));
            previous[i] = at == 0 ? -1 : ends.get(at - 1);
            if (at == ends.size()) {
                ends.add(i);
            } else {
                ends.set(at, i);
            }
        }
        var run = new ArrayList<T>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
            run.addFirst(items.get(i));
        }
        return run;
    }

    private static <T> int firstNotBelow(List<T> items, ToIntFunction<T> place, List<Integer> ends, int sought) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(items.get(ends.get(middle))) < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
