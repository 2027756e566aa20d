package dev.vorm.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Multiranges as PostgreSQL writes them: {@code {[1,4),[7,)}}. */
final class MultiRangeText<T extends Comparable<? super T>> implements TextForm<MultiRange<T>> {
    private final RangeText<T> ranges;

    MultiRangeText(RangeText<T> ranges) {
        this.ranges = ranges;
    }

    @Override
    public String write(MultiRange<T> value) {
        return value.ranges().stream().map(ranges::write).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public MultiRange<T> read(String text) {
        TextScanner scanner = new TextScanner(text, "a multirange");
        List<Range<T>> all = new ArrayList<>();
        scanner.expect('{');
        while (!scanner.accept('}')) {
            if (!all.isEmpty()) {
                scanner.expect(',');
            }
            all.add(ranges.read(scanner));
        }
        scanner.end();
        return new MultiRange<>(all);
    }
}
