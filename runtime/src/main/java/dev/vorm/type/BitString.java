package dev.vorm.type;

import java.util.BitSet;

/**
 * A string of bits: unlike a {@link BitSet} it has a length.
 *
 * @param bits its bits, each {@code 0} or {@code 1}, from the first on
 */
public record BitString(String bits) {
    /** Refuses what are no bits with an {@link IllegalArgumentException}. */
    public BitString {
        for (int i = 0; i < bits.length(); i++) {
            if (bits.charAt(i) != '0' && bits.charAt(i) != '1') {
                throw new IllegalArgumentException("A bit string has other characters than 0 and 1");
            }
        }
    }

    /** The first bits of a set. */
    public static BitString of(BitSet set, int length) {
        if (set.length() > length) {
            throw new IllegalArgumentException("The set has more than " + length + " bits");
        }
        StringBuilder bits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            bits.append(set.get(i) ? '1' : '0');
        }
        return new BitString(bits.toString());
    }

    /** The bits that are 1, from 0 for the first. */
    public BitSet toBitSet() {
        BitSet set = new BitSet(bits.length());
        for (int i = 0; i < bits.length(); i++) {
            set.set(i, bits.charAt(i) == '1');
        }
        return set;
    }

    /** How many bits it has. */
    public int length() {
        return bits.length();
    }

    @Override
    public String toString() {
        return bits;
    }
}
