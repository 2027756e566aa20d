package dev.vorm.type;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/** Arrays of primitives as lists, and back. */
final class Primitives {
    private Primitives() {}

    private static <T> List<T> view(int size, IntFunction<T> get) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return get.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    static List<Boolean> booleans(boolean[] array) {
        return view(array.length, i -> array[i]);
    }

    static boolean[] booleans(List<Boolean> list) {
        boolean[] array = new boolean[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    static List<Short> shorts(short[] array) {
        return view(array.length, i -> array[i]);
    }

    static short[] shorts(List<Short> list) {
        short[] array = new short[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    static List<Integer> ints(int[] array) {
        return view(array.length, i -> array[i]);
    }

    static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    static List<Long> longs(long[] array) {
        return view(array.length, i -> array[i]);
    }

    static long[] longs(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    static List<Float> floats(float[] array) {
        return view(array.length, i -> array[i]);
    }

    static float[] floats(List<Float> list) {
        float[] array = new float[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    static List<Double> doubles(double[] array) {
        return view(array.length, i -> array[i]);
    }

    static double[] doubles(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
