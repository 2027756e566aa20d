package dev.vorm;

/** How thorough the tests of faults are: they run a little in every build, and at length by {@code mvn verify -Pfaults}. */
public final class Faults {
    private static final boolean AT_LENGTH = Boolean.getBoolean("faults");

    private Faults() {}

    /** One number for every build, and another one for the run at length. */
    public static int times(int normally, int atLength) {
        return AT_LENGTH ? atLength : normally;
    }
}
