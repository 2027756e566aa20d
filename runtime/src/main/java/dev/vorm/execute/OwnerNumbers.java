package dev.vorm.execute;

import java.util.Arrays;

/** The numbers of the keys that rows belong to, in the order of the rows. */
final class OwnerNumbers {
    private int[] numbers;
    private int size;

    OwnerNumbers(int expected) {
        this.numbers = new int[Math.max(16, expected)];
    }

    /** Adds that of the next row, which counts from 1. */
    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = (int) number - 1;
    }

    /** Those of the last rows: a statement that is sent again reads its rows from the first on. */
    int[] last(int rows) {
        return Arrays.copyOfRange(numbers, size - rows, size);
    }
}
