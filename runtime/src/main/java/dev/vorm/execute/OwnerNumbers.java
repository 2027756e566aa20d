package dev.vorm.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** What belongs to each key, in order. */
    static <R> List<List<R>> groups(int[] numbers, List<R> rows, int keys) {
        int[] counts = new int[keys];
        for (int number : numbers) {
            counts[number]++;
        }
        List<Object[]> groups = new ArrayList<>(keys);
        for (int count : counts) {
            groups.add(new Object[count]);
        }
        int[] filled = new int[keys];
        for (int i = 0; i < numbers.length; i++) {
            groups.get(numbers[i])[filled[numbers[i]]++] = rows.get(i);
        }
        List<List<R>> lists = new ArrayList<>(keys);
        for (Object[] group : groups) {
            @SuppressWarnings("unchecked") // nothing else was put in
            List<R> list = (List<R>) List.of(group);
            lists.add(list);
        }
        return lists;
    }
}
