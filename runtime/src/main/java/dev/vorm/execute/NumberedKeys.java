package dev.vorm.execute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of some entities, each once, with numbers from 0; which are equal Java says. */
final class NumberedKeys<K> {
    private final List<K> keys;
    private final int[] byEntity;
    /** Places by hash, with the number of the key from 1: half of them are free, and a key stands in the first that was. */
    private final int[] places;

    private final int shift;
    private int entities;

    /**
     * Starts without keys.
     *
     * @param size how many entities there are
     */
    NumberedKeys(int size) {
        this.keys = new ArrayList<>(size);
        this.byEntity = new int[size];
        this.places = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        this.shift = Integer.numberOfLeadingZeros(places.length) + 1;
    }

    /** Adds the key of the next entity; null for one without. */
    void add(@Nullable K key) {
        if (key == null) {
            byEntity[entities++] = -1;
            return;
        }
        int place = place(key);
        if (places[place] == 0) {
            keys.add(key);
            places[place] = keys.size();
        }
        byEntity[entities++] = places[place] - 1;
    }

    /** Where a key stands, or would. */
    private int place(Object key) {
        // The golden ratio spreads what lies next to each other, or far apart in equal steps, alike. (Knuth 6.4,
        // Fibonacci hashing)
        int place = (key.hashCode() * 0x9E3779B9) >>> shift;
        while (places[place] != 0 && !keys.get(places[place] - 1).equals(key)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    /** How many keys there are. */
    int size() {
        return keys.size();
    }

    /** The keys. */
    List<K> all() {
        return keys;
    }

    /** The key with a number. */
    K key(int number) {
        return keys.get(number);
    }

    /** The number of an entity's key; -1 where it has none. */
    int number(int entity) {
        return byEntity[entity];
    }

    /**
     * The number of a key that a row has.
     *
     * @throws IllegalStateException when nobody asked for it
     */
    int numberOf(Object key) {
        int number = places[place(key)] - 1;
        if (number < 0) {
            throw new IllegalStateException("A row has a key that was not asked for");
        }
        return number;
    }
}
