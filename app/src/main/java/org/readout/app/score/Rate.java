package org.readout.app.score;

/** Precision and recall, and what they come to together. */
record Rate(double precision, double recall) {
    /**
     * @param right how many are right
     * @param given of how many
     * @param wanted of how many there should be
     */
    static Rate of(int right, int given, int wanted) {
        return new Rate(share(right, given), share(right, wanted));
    }

    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    double f1() {
        return share(2 * precision * recall, precision + recall);
    }
}
