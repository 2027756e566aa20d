// Generated from Named by Vorm; change that record instead.
package values;

import dev.vorm.support.Fingerprint;
import dev.vorm.type.BitString;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Named} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedBuilder {
    private Long id;

    private long small;

    private String text;

    private String xml;

    private String words;

    private String mac;

    private BitString bits;

    private LocalDateTime time;

    private BigDecimal price;

    private List<String> texts;

    private List<Long> numbers;

    private YearMonth month;

    private String name;

    /**
     * A builder without any component.
     */
    public NamedBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static NamedBuilder from(Named named) {
        return new NamedBuilder()
                .id(named.id())
                .small(named.small())
                .text(named.text())
                .xml(named.xml())
                .words(named.words())
                .mac(named.mac())
                .bits(named.bits())
                .time(named.time())
                .price(named.price())
                .texts(named.texts())
                .numbers(named.numbers())
                .month(named.month())
                .name(named.name());
    }

    public NamedBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public NamedBuilder small(long small) {
        this.small = small;
        return this;
    }

    public NamedBuilder text(String text) {
        this.text = text;
        return this;
    }

    public NamedBuilder xml(String xml) {
        this.xml = xml;
        return this;
    }

    public NamedBuilder words(String words) {
        this.words = words;
        return this;
    }

    public NamedBuilder mac(String mac) {
        this.mac = mac;
        return this;
    }

    public NamedBuilder bits(BitString bits) {
        this.bits = bits;
        return this;
    }

    public NamedBuilder time(LocalDateTime time) {
        this.time = time;
        return this;
    }

    public NamedBuilder price(BigDecimal price) {
        this.price = price;
        return this;
    }

    public NamedBuilder texts(List<String> texts) {
        this.texts = texts;
        return this;
    }

    public NamedBuilder numbers(List<Long> numbers) {
        this.numbers = numbers;
        return this;
    }

    public NamedBuilder month(YearMonth month) {
        this.month = month;
        return this;
    }

    public NamedBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     */
    public Named build() {
        return new Named(id, small, text, xml, words, mac, bits, time, price, texts, numbers, month,
                name);
    }
}
