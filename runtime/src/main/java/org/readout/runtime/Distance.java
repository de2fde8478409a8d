package org.readout.runtime;

/** Levenshtein's edit distance, used to suggest the name that was meant. */
final class Distance {
    private Distance() {}

    static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next(row, a.charAt(i - 1), i, b);
        }
        return row[b.length()];
    }

    private static void next(int[] row, char c, int first, String b) {
        int diagonal = row[0];
        row[0] = first;
        for (int j = 1; j <= b.length(); j++) {
            int change = diagonal + (c == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
